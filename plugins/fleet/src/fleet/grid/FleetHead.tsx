import { RiArrowDownLine, RiArrowUpLine } from '@remixicon/react';
import type { FleetColumn } from './FleetColumn';
import styles from './FleetGrid.module.css';

/** The titles of the columns; one sorts by them. */
export function FleetHead(props: {
  readonly columns: readonly FleetColumn[];
  readonly sort: string | undefined;
  /** The column whose title has the focus of the grid. */
  readonly active: number | undefined;
  readonly onSort: (column: string) => void;
}) {
  const { columns, sort, active, onSort } = props;
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.row}>
        {columns.map((column, index) => {
          const direction = readDirection(column, sort);
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={index + 1}
              aria-sort={column.sort ? direction : undefined}
              data-row={0}
              data-column={index}
              tabIndex={active === index ? 0 : -1}
              className={styles.cell}
            >
              {column.sort ? (
                <button
                  type="button"
                  tabIndex={-1}
                  className={styles.sort}
                  onClick={() => onSort(column.sort!)}
                >
                  {column.title}
                  {direction === 'ascending' && (
                    <RiArrowUpLine size={14} aria-hidden="true" />
                  )}
                  {direction === 'descending' && (
                    <RiArrowDownLine size={14} aria-hidden="true" />
                  )}
                </button>
              ) : (
                column.title
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function readDirection(column: FleetColumn, sort: string | undefined) {
  if (sort === column.sort) return 'ascending';
  return sort === `-${column.sort}` ? 'descending' : 'none';
}
