/** A mark that fades away: it alternates, because an animation starts anew only under another name. */
export function markOf(
  isMarked: boolean,
  revision: number,
): 'odd' | 'even' | undefined {
  if (!isMarked) return undefined;
  return revision % 2 === 0 ? 'even' : 'odd';
}
