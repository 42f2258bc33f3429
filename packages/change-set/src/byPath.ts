/** Orders by the code units of paths: the same in every locale. */
export function byPath(
  one: { readonly path: string },
  other: { readonly path: string },
): number {
  return one.path < other.path ? -1 : Number(one.path > other.path);
}
