import type { TreeRow } from './listTreeRows';

/** What a key does in the tree: go to a row, or open or close a folder. */
export interface TreeMove {
  readonly goTo?: number;
  readonly toggle?: string;
}

/**
 * What a key does, as trees of files do it everywhere.
 *
 * @param key - as the browser names it, e.g. `ArrowDown`
 * @param at - index of the row that one is at
 * @returns undefined for a key that the tree leaves alone
 */
export function moveInTree(
  rows: readonly TreeRow[],
  at: number,
  key: string,
): TreeMove | undefined {
  const row = rows[at];
  if (!row) return undefined;
  switch (key) {
    case 'ArrowDown':
      return { goTo: Math.min(at + 1, rows.length - 1) };
    case 'ArrowUp':
      return { goTo: Math.max(at - 1, 0) };
    case 'Home':
      return { goTo: 0 };
    case 'End':
      return { goTo: rows.length - 1 };
    case 'ArrowRight':
      if (row.isOpen === false) return { toggle: row.key };
      return row.isOpen ? { goTo: at + 1 } : {};
    case 'ArrowLeft':
      if (row.isOpen) return { toggle: row.key };
      return { goTo: parentOf(rows, at) };
    case 'Enter':
    case ' ':
      return row.file ? { goTo: at } : { toggle: row.key };
    default:
      return key.length === 1
        ? { goTo: findByLetter(rows, at, key) }
        : undefined;
  }
}

function parentOf(rows: readonly TreeRow[], at: number): number {
  for (let index = at - 1; index >= 0; index -= 1)
    if (rows[index].level < rows[at].level) return index;
  return at;
}

/** The next row, from the top again after the last, whose name begins with the letter. */
function findByLetter(
  rows: readonly TreeRow[],
  at: number,
  letter: string,
): number {
  for (let step = 1; step <= rows.length; step += 1) {
    const index = (at + step) % rows.length;
    if (rows[index].name.toLowerCase().startsWith(letter.toLowerCase()))
      return index;
  }
  return at;
}
