/**
 * Makes what Argo CD does with the query parameter `fields`, to the letter: `items.metadata.name,items.spec` keeps only
 * these, `-items.status.history` all but this. Lists take no part in a path. A field is also kept when the beginning
 * of a wanted one is its path: `items.spec` is kept for `items.specification`.
 *
 * @returns `undefined` when everything is kept
 */
export function selectFields(
  fields: string,
): ((value: unknown) => unknown) | undefined {
  if (fields === '') return undefined;
  const isExclusion = fields.startsWith('-');
  const wanted = new Set((isExclusion ? fields.slice(1) : fields).split(','));
  const beginnings = [...wanted];
  const select = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map(item => select(item, path));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => {
        const place = path ? `${path}.${key}` : key;
        if (wanted.has(place)) return isExclusion ? [] : [[key, inner]];
        const isKept =
          isExclusion || beginnings.some(field => field.startsWith(place));
        return isKept ? [[key, select(inner, place)]] : [];
      }),
    );
  };
  return value => select(value, '');
}
