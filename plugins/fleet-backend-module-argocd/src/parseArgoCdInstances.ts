import * as z from 'zod';

/** One Argo CD that is followed. */
export interface ArgoCdInstance {
  /** As people call it, e.g. `main`. */
  readonly name: string;
  /** Where people open it, without a slash at the end, e.g. `https://argocd.acme.example` or `http://localhost:7080/argocd`. */
  readonly url: string;
  readonly token: string;
  /** Where it stands in the configuration, e.g. `slipway.argocd.instances[0]`. */
  readonly key: string;
}

const KEY = 'slipway.argocd.instances';

const instanceSchema = z
  .strictObject({
    name: z
      .string('must be a name, e.g. main')
      .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'may hold a-z, 0-9 and dashes'),
    url: z
      .string('must be the address of an Argo CD')
      .transform((url, context) => readUrl(url, context)),
    token: z
      .string('must be a token of an Argo CD account')
      // What cannot stand in a header would fail at every request, and never say why.
      .regex(/^[!-~]+$/, 'must be one word: is its variable set?'),
    allowHttp: z.boolean().default(false),
  })
  .superRefine(({ url, allowHttp }, context) => {
    if (url.protocol === 'https:' || allowHttp || isLoopback(url.hostname))
      return;
    context.addIssue({
      code: 'custom',
      path: ['url'],
      message:
        'must be https, so that nobody reads the token on its way; allowHttp: true takes that risk',
    });
  });

const instancesSchema = z
  .array(instanceSchema, 'must be a list')
  .superRefine((instances, context) =>
    instances.forEach((instance, index) => {
      for (const field of ['name', 'url'] as const) {
        const value = String(instance[field]);
        const first = instances.findIndex(
          other => String(other[field]) === value,
        );
        if (first < index)
          context.addIssue({
            code: 'custom',
            path: [index, field],
            message: `is that of ${KEY}[${first}] too`,
          });
      }
    }),
  );

/**
 * Reads `slipway.argocd.instances` of the configuration.
 *
 * @param value - `undefined` is none
 * @throws Error whose message has one line per fault, each naming the key, and no token
 */
export function parseArgoCdInstances(value: unknown): ArgoCdInstance[] {
  const result = instancesSchema.safeParse(value ?? []);
  if (result.success)
    return result.data.map(({ name, url, token }, index) => ({
      name,
      url: url.href.replace(/\/+$/, ''),
      token,
      key: `${KEY}[${index}]`,
    }));
  throw new Error(
    result.error.issues
      .map(({ path, message }) => {
        const place = path
          .map(part =>
            typeof part === 'number' ? `[${part}]` : `.${String(part)}`,
          )
          .join('');
        return `app-config: ${KEY}${place}: ${message}`;
      })
      .join('\n'),
  );
}

function readUrl(text: string, context: z.RefinementCtx): URL {
  const fail = (message: string) => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  if (!URL.canParse(text))
    return fail('must be an address, e.g. https://argocd.acme.example');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return fail('must begin with https://');
  if (url.username || url.password)
    return fail('must not hold a password: the token has its own field');
  if (url.search || url.hash) return fail('must end with its path');
  // Pasted from a browser, or from the documentation of its API.
  url.pathname = url.pathname.replace(/\/(applications|api(\/v1)?)?\/*$/, '');
  return url;
}

function isLoopback(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '[::1]' ||
    /^127(\.\d+){3}$/.test(host)
  );
}
