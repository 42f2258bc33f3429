import * as z from 'zod';

/** Signs the log of a laptop, where nobody has to be held to account. Everybody knows it. */
const LOCAL_KEY = 'the local mode signs with this key, which is no secret';

const ADVICE = '`openssl rand -hex 32` makes one';

const keySchema = z
  .string(
    `must be a text: it signs the audit log, so that nobody writes into it unseen; ${ADVICE}`,
  )
  .min(32, `must have 32 characters or more; ${ADVICE}`);

const settingsSchema = z.strictObject({
  key: keySchema,
  retiredKeys: z.array(keySchema).default([]),
});

/** With what the log is signed. */
export interface AuditSettings {
  /** Signs what is appended. */
  readonly key: string;
  /** Any of these has signed what is there. */
  readonly keys: readonly string[];
}

/**
 * Reads `slipway.audit`.
 *
 * @param mode - `slipway.mode`: in the local mode the section may be left out
 * @throws Error that names the field
 */
export function parseAuditSettings(
  section: unknown,
  mode: string | undefined,
): AuditSettings {
  const isLocal = mode === 'local';
  const { data, error } = settingsSchema.safeParse(
    section ?? (isLocal ? { key: LOCAL_KEY } : {}),
  );
  if (!data)
    throw new Error(
      error.issues
        .map(({ path, message }) => {
          const field = ['slipway.audit', ...path.map(String)].join('.');
          return `app-config: ${field}: ${message}`;
        })
        .join('\n'),
    );
  const { key, retiredKeys } = data;
  if (!isLocal && [key, ...retiredKeys].includes(LOCAL_KEY))
    throw new Error(
      `app-config: slipway.audit.key: is the one of the local mode, which everybody knows; ${ADVICE}`,
    );
  return { key, keys: [key, ...retiredKeys] };
}
