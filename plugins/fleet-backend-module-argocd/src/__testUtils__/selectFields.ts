/**
 * Leaves out what is not named, as Argo CD does for a stream: a name keeps all below it, and an array is looked through.
 *
 * @param fields - paths with dots; none leaves all
 */
export function selectFields(
  value: unknown,
  fields: readonly string[],
  path: readonly string[] = [],
): unknown {
  if (fields.length === 0) return value;
  if (Array.isArray(value))
    return value.map(item => selectFields(item, fields, path));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) => {
      const here = [...path, key];
      const name = here.join('.');
      if (fields.includes(name)) return [[key, child]];
      return fields.some(field => field.startsWith(name))
        ? [[key, selectFields(child, fields, here)]]
        : [];
    }),
  );
}
