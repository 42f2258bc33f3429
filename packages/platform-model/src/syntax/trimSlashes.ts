/** The path without the slashes at its end, or at both of its ends. A pattern would take long for very many. */
export function trimSlashes(path: string, which: 'end' | 'both'): string {
  let from = 0;
  let to = path.length;
  while (to > 0 && path[to - 1] === '/') to -= 1;
  while (which === 'both' && from < to && path[from] === '/') from += 1;
  return path.slice(from, to);
}
