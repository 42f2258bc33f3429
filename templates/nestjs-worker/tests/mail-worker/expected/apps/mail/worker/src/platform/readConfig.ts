import type * as z from 'zod';

/** Says in its message, a line each, which variables are wrong. */
export class InvalidConfig extends Error {}

/** Reads the environment; a variable that is set to nothing counts as not set. */
export function readConfig<T>(
  schema: z.ZodType<T>,
  environment: NodeJS.ProcessEnv,
): T {
  const given = Object.entries(environment).filter(([, value]) => value !== '');
  const result = schema.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
  throw new InvalidConfig(lines.join('\n'));
}
