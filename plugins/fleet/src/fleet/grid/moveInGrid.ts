/** A cell: row 0 is the head, then the services from 1; columns from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key leads from a cell, as in any grid.
 *
 * @param size - how many services and columns there are, and how many rows are seen at once
 * @returns undefined when it is no key of a grid
 */
export function moveInGrid(
  { row, column }: GridPlace,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  size: {
    readonly rows: number;
    readonly columns: number;
    readonly page: number;
  },
): GridPlace | undefined {
  const to = (nextRow: number, nextColumn: number) => ({
    row: clamp(nextRow, size.rows),
    column: clamp(nextColumn, size.columns - 1),
  });
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'PageDown':
      return to(row + size.page, column);
    case 'PageUp':
      return to(row - size.page, column);
    case 'Home':
      return to(ctrlKey ? 1 : row, 0);
    case 'End':
      return to(ctrlKey ? size.rows : row, size.columns - 1);
    default:
      return undefined;
  }
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(value, last));
}
