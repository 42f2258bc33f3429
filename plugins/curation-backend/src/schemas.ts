import { InputError } from '@backstage/errors';
import * as z from 'zod';

const name = z
  .string()
  .regex(/^[\w.-]{1,63}$/, 'is no name of a template, or of its namespace');

const version = z
  .string('must be the id of a version, or current')
  .regex(
    /^(?:current|[0-9a-f]{64})$/,
    'must be the id of a version, or current',
  );

const text = z
  .string('must be a text')
  .min(1, 'must not be empty')
  .max(1024, 'is too long');

/** Which template is asked for. */
export const templateSchema = z.object({ namespace: name, name });

/** @see CompareRequest */
export const compareSchema = z.strictObject({ from: version, to: version });

/** @see CompareFileRequest */
export const compareFileSchema = z.strictObject({
  from: version,
  to: version,
  service: text,
  application: text,
  path: text,
});

/** Which file of a case is asked for. */
export const caseFileSchema = z.object({ path: text });

/**
 * Reads what came over HTTP.
 *
 * @throws InputError that names every faulty field
 */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new InputError(
    result.error.issues
      .map(({ path, message }) => [path.join('.'), message].join(' ').trim())
      .join('; '),
  );
}
