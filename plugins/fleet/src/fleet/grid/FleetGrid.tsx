import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { CSSProperties, RefObject, useEffect, useRef } from 'react';
import { FleetRowsState, readRow } from '../rows/FleetRowsState';
import { useWords } from '../../words/useWords';
import { FleetColumn, sumWidths, writeTemplate } from './FleetColumn';
import styles from './FleetGrid.module.css';
import { FleetHead } from './FleetHead';
import { FleetRow, ROW_HEIGHT } from './FleetRow';
import { useGridFocus } from './useGridFocus';

/** Drawn while nobody knows yet how many there are. */
const LOADING_ROWS = 12;

/** All services, of which only those in view are drawn. It lies in what scrolls, below other things. */
export function FleetGrid(props: {
  readonly state: FleetRowsState;
  readonly columns: readonly FleetColumn[];
  readonly sort: string | undefined;
  readonly scrollRef: RefObject<HTMLElement>;
  /** How far below the start of what scrolls the first row is, in pixels. */
  readonly offset: number;
  readonly onSort: (column: string) => void;
  /** Says which rows are in view. */
  readonly onLook: (first: number, last: number) => void;
}) {
  const { state, columns, sort, scrollRef, offset, onSort, onLook } = props;
  const { t } = useWords();
  const grid = useRef<HTMLDivElement>(null);
  const { total = LOADING_ROWS } = state;
  const page = Math.max(
    1,
    Math.floor((scrollRef.current?.clientHeight ?? 600) / ROW_HEIGHT) - 3,
  );
  const { active, handleKey, handleFocus } = useGridFocus(grid, {
    rows: state.total ?? 0,
    columns: columns.length,
    page,
  });
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => ROW_HEIGHT,
    scrollMargin: offset,
    overscan: 8,
    // The row that has the focus stays, wherever one scrolls: else the focus would be lost with it.
    rangeExtractor: range => {
      const rows = defaultRangeExtractor(range);
      const focused = active.row - 1;
      if (focused < 0 || focused >= range.count || rows.includes(focused))
        return rows;
      return [...rows, focused].sort((a, b) => a - b);
    },
  });
  const range = virtualizer.range;
  const first = range?.startIndex;
  const last = range?.endIndex;
  useEffect(() => {
    if (first !== undefined && last !== undefined) onLook(first, last);
  }, [first, last, onLook]);

  const style = {
    '--fleet-columns': writeTemplate(columns),
    '--fleet-width': `${sumWidths(columns)}px`,
    '--fleet-first-width': `${columns[0].width}px`,
  } as CSSProperties;
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={-1}
      aria-label={t('grid.title')}
      aria-rowcount={state.total === undefined ? -1 : state.total + 1}
      aria-colcount={columns.length}
      className={styles.grid}
      style={style}
      onKeyDown={handleKey}
      onFocus={handleFocus}
    >
      <FleetHead
        columns={columns}
        sort={sort}
        active={active.row === 0 ? active.column : undefined}
        onSort={onSort}
      />
      <div
        role="rowgroup"
        aria-busy={state.isOutdated || state.total === undefined}
        className={styles.body}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const service = readRow(state, index);
          return (
            <FleetRow
              key={index}
              index={index}
              top={start - offset}
              columns={columns}
              service={service}
              active={active.row === index + 1 ? active.column : undefined}
              marks={
                service && state.marks.size > 0
                  ? columns
                      .map(({ id }) =>
                        state.marks.get(`${service.entityRef} ${id}`),
                      )
                      .join()
                  : ''
              }
            />
          );
        })}
      </div>
    </div>
  );
}
