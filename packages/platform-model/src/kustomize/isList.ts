import type { Literal } from '../readers/Facts';

/** True for a list; what `Array.isArray` says of a list that is not to be changed is lost on the compiler. */
export function isList(
  value: Literal | undefined,
): value is readonly Literal[] {
  return Array.isArray(value);
}
