/**
 * Finds the lines of a text that one change made: those between what is the same at its start and at its end.
 *
 * @returns line numbers of the new text, counted from 1; empty when lines were only taken out
 */
export function findChangedLines(before: string, after: string): number[] {
  if (before === after) return [];
  const old = before.split('\n');
  const lines = after.split('\n');
  const shortest = Math.min(old.length, lines.length);
  let start = 0;
  while (start < shortest && old[start] === lines[start]) start += 1;
  let end = 0;
  while (
    end < shortest - start &&
    old[old.length - 1 - end] === lines[lines.length - 1 - end]
  )
    end += 1;
  const last = lines.length - end;
  const changed: number[] = [];
  for (let index = start; index < last; index += 1)
    // Equal lengths: one value was typed, and it stands in several lines.
    if (old.length !== lines.length || old[index] !== lines[index])
      changed.push(index + 1);
  return changed;
}
