import { InputError } from '@backstage/errors';
import type * as z from 'zod';

/**
 * Reads the parameters of a request's address by a schema, whose fields take a text, or a list of texts where it
 * is repeated.
 *
 * @throws InputError that names the parameter
 */
export function parseQuery<T extends z.ZodObject>(
  schema: T,
  url: string,
): z.output<T> {
  const start = url.indexOf('?');
  const search = new URLSearchParams(start < 0 ? '' : url.slice(start));
  const given: Record<string, string | string[]> = {};
  for (const name of new Set(search.keys())) {
    // A typing error must not be taken for everything.
    if (!Object.hasOwn(schema.shape, name))
      throw new InputError(
        `There is no parameter ${JSON.stringify(name)}; there are ${
          Object.keys(schema.shape).join(', ') || 'none'
        }`,
      );
    const texts = search.getAll(name);
    given[name] = texts.length > 1 ? texts : texts[0];
  }
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new InputError(
    result.error.issues
      .map(({ path: [name], message }) => `${String(name)} ${message}`)
      .join('; '),
  );
}
