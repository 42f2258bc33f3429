import {
  FocusEvent,
  KeyboardEvent,
  RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { GridPlace, moveInGrid } from './moveInGrid';

/**
 * One cell of the grid has its focus, and the keys of any grid move it; Enter opens what is in it.
 *
 * @param size - how many services and columns there are, and how many rows are seen at once
 */
export function useGridFocus(
  grid: RefObject<HTMLElement>,
  size: {
    readonly rows: number;
    readonly columns: number;
    readonly page: number;
  },
) {
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const hasMoved = useRef(false);
  // There may be fewer rows now.
  const active = {
    row: Math.min(place.row, size.rows),
    column: Math.min(place.column, size.columns - 1),
  };

  useLayoutEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    const cell = grid.current?.querySelector<HTMLElement>(
      `[data-row="${place.row}"][data-column="${place.column}"]`,
    );
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [grid, place]);

  const handleKey = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      if ((event.target as HTMLElement).matches('[data-row]')) {
        event.preventDefault();
        openCell(event.target as HTMLElement);
      }
      return;
    }
    const next = moveInGrid(active, event, size);
    if (!next) return;
    event.preventDefault();
    hasMoved.current = true;
    setPlace(next);
  };

  const handleFocus = useCallback((event: FocusEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>(
      '[data-row]',
    );
    if (!cell) return;
    const row = Number(cell.dataset.row);
    const column = Number(cell.dataset.column);
    setPlace(before =>
      before.row === row && before.column === column ? before : { row, column },
    );
  }, []);

  return { active, handleKey, handleFocus };
}

/** What is in the cell, else the page of its service. */
function openCell(cell: HTMLElement) {
  const within =
    cell.querySelector<HTMLElement>('a, button') ??
    cell.parentElement?.querySelector<HTMLElement>('[role=rowheader] a');
  within?.click();
}
