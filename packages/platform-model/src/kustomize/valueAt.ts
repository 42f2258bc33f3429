import type { Literal } from '../readers/Facts';

/** Walks down plain data: keys of mappings, indexes of lists. `undefined` where the way ends. */
export function valueAt(
  value: Literal | undefined,
  ...way: readonly (string | number)[]
): Literal | undefined {
  let current = value;
  for (const step of way) {
    if (
      typeof current !== 'object' ||
      current === null ||
      !Object.hasOwn(current, step)
    )
      return undefined;
    current = (current as { readonly [key: string]: Literal })[step];
  }
  return current;
}

/** The items of a list; empty for anything else. */
export function listAt(
  value: Literal | undefined,
  ...way: readonly (string | number)[]
): readonly Literal[] {
  const found = valueAt(value, ...way);
  return Array.isArray(found) ? found : [];
}
