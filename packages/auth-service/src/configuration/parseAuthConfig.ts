import {
  authConfigSchema,
  type AuthConfig,
  type AuthConfigInput,
} from './AuthConfig';

/** A configuration that is wrong; the message has a line for each problem. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/**
 * Checks a configuration and fills in what it leaves out.
 *
 * @param nameField - how the person who wrote it knows a field, e.g. by its environment variable
 * @throws ConfigurationError
 */
export function parseAuthConfig(
  input: AuthConfigInput | Record<string, unknown>,
  nameField: (path: readonly PropertyKey[]) => string = path => path.join('.'),
): AuthConfig {
  const parsed = authConfigSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new ConfigurationError(
    parsed.error.issues
      .map(({ path, message }) => `${nameField(path) || 'It'}: ${message}`)
      .join('\n'),
  );
}
