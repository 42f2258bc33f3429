import * as z from 'zod';

/** What a persona is called, and what it may do, in one language. */
export interface PersonaWords {
  readonly title: string;
  readonly description: string;
}

/** Somebody to be in the local portal: no password, for nothing there is anybody's. */
export interface Persona {
  /** One enters at `/api/auth/{provider}/refresh`. */
  readonly provider: string;
  /** Which column of the matrix of rights this shows. */
  readonly role: 'developer' | 'platform' | 'manager';
  readonly title: string;
  readonly description: string;
  /** Title and description in other languages; the portal reads them by itself. */
  readonly translations?: { readonly ko?: PersonaWords };
  /** e.g. `user:default/yuki.tanaka` */
  readonly userEntityRef: string;
  /** Groups of that user, until the catalog has been read. */
  readonly groups: readonly string[];
}

const KEY = 'slipway.personas';

const ref = (kind: 'user' | 'group') =>
  z
    .string(`must be a ${kind}, e.g. ${kind}:default/guest`)
    .regex(
      new RegExp(`^${kind}:[a-z0-9-]+/[a-z0-9._-]+$`),
      `must be a ${kind}, e.g. ${kind}:default/guest`,
    );

const text = z.string('must be a text').min(1, 'must be a text');

const personasSchema = z.array(
  z.strictObject({
    // A persona under another provider's name would open that door without its key.
    provider: z
      .string('must be guest or local-...')
      .regex(/^(guest|local-[a-z-]+)$/, 'must be guest or local-...'),
    role: z.enum(
      ['developer', 'platform', 'manager'],
      'must be developer, platform or manager',
    ),
    title: text,
    description: text,
    translations: z
      .strictObject(
        { ko: z.strictObject({ title: text, description: text }).optional() },
        'must be languages, e.g. ko',
      )
      .optional(),
    userEntityRef: ref('user'),
    groups: z.array(ref('group'), 'must be a list of groups'),
  }),
  'must be a list',
);

/**
 * Reads `slipway.personas`.
 *
 * @param value - as the configuration has it; nothing at all is no personas
 * @throws Error with one line for each fault
 */
export function parsePersonas(value: unknown): Persona[] {
  const parsed = personasSchema.safeParse(value ?? []);
  if (parsed.success) return parsed.data;
  throw new Error(
    parsed.error.issues
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
