import * as z from 'zod';

const PACKAGE_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
/** A version as package.json has it. */
export const VERSION =
  /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

const guardSchema = z
  .strictObject({
    /** e.g. `@acme/nestjs-site-auth-guard` */
    package: z.string().regex(PACKAGE_NAME, 'is no name of a package'),
    /** The newest version, where it is not looked up. */
    latest: z.string().regex(VERSION, 'is no version such as 1.2.0').optional(),
    /** The registry to ask for it, e.g. `https://registry.npmjs.org`. */
    registry: z
      .url({ protocol: /^https?$/, error: 'is no URL', abort: true })
      .refine(isWithoutPassword, {
        error: 'must not hold a password: the token has its own field',
        abort: true,
      })
      .refine(isSafe, {
        error: 'must be https, so that nobody changes or reads it on its way',
      })
      .optional(),
    /** What the registry asks for, as a bearer token. */
    token: z.string().min(1).optional(),
  })
  .refine(
    ({ latest, registry }) =>
      (latest === undefined) !== (registry === undefined),
    {
      error: 'needs either latest or registry',
    },
  );

function isWithoutPassword(text: string): boolean {
  const { username, password } = new URL(text);
  return !username && !password;
}

function isSafe(text: string): boolean {
  const { protocol, hostname } = new URL(text);
  return (
    protocol === 'https:' ||
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d+){3}$/.test(hostname)
  );
}

const settingsSchema = z.record(
  z.string().regex(/^[a-z0-9-]+$/, 'is no name of a guard'),
  guardSchema,
);

/** Where the newest version of each guard's package is known from, by guard. */
export type GuardSettings = z.infer<typeof settingsSchema>;

/**
 * Reads the section `slipway.guards` of the configuration.
 *
 * @throws Error whose message has one line per fault, each naming the key
 */
export function parseGuardSettings(input: unknown): GuardSettings {
  const result = settingsSchema.safeParse(input ?? {});
  if (result.success) return result.data;
  throw new Error(
    result.error.issues
      .map(
        issue =>
          `app-config: ${['slipway', 'guards', ...issue.path].join('.')}: ${
            // That a key is invalid says less than why.
            (issue.code === 'invalid_key' && issue.issues[0]?.message) ||
            issue.message
          }`,
      )
      .join('\n'),
  );
}
