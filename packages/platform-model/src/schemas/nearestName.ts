/**
 * The name that somebody who wrote another one most likely meant.
 *
 * @returns `undefined` when none is close enough to be a slip
 */
export function nearestName(
  written: string,
  names: Iterable<string>,
): string | undefined {
  let nearest: string | undefined;
  // A slip changes a letter or two; in a short name two letters are another name.
  let least = written.length < 4 ? 2 : 3;
  for (const name of names) {
    const distance =
      name.toLowerCase() === written.toLowerCase() ? 0 : measure(written, name);
    if (distance < least) {
      least = distance;
      nearest = name;
    }
  }
  return nearest;
}

/** The number of letters to add, remove or change; 99 where lengths alone tell that it is not close. */
function measure(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 99;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1)
      current.push(
        Math.min(
          above[column] + 1,
          current[column - 1] + 1,
          above[column - 1] + (a[row - 1] === b[column - 1] ? 0 : 1),
        ),
      );
    above = current;
  }
  return above[b.length];
}
