/**
 * Tells whether a glob names a path or a folder above it, as Atlantis takes `when_modified`: `*` and `?` stay inside
 * a segment, `**` spans any number of them. Takes time in proportion to pattern times path, whatever they are.
 *
 * @returns `undefined` for a glob with brackets or braces, which is left to Atlantis
 */
export function matchGlob(glob: string, path: string): boolean | undefined {
  if (/[[\]{}\\]/.test(glob)) return undefined;
  const pattern = glob.split('/');
  const segments = path.split('/');
  // reached[i]: the first i segments are matched by the part of the pattern that was looked at.
  let reached = segments.map(() => false);
  reached = [true, ...reached];
  for (const part of pattern) {
    const next = reached.map(() => false);
    for (let index = 0; index < reached.length; index += 1) {
      if (part === '**') next[index] = reached[index] || next[index - 1];
      else if (index > 0)
        next[index] =
          reached[index - 1] && matchSegment(part, segments[index - 1]);
    }
    reached = next;
  }
  // Whatever lies below a folder that is named counts, too.
  return reached.some((isReached, index) => isReached && index > 0);
}

function matchSegment(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let starAt = 0;
  let index = 0;
  while (index < text.length) {
    const sign = pattern[at];
    if (sign === '*') {
      star = at;
      starAt = index;
      at += 1;
    } else if (sign === '?' || sign === text[index]) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      starAt += 1;
      index = starAt;
      at = star + 1;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
