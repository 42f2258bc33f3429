import type { ReactNode } from 'react';
import styles from './DataTable.module.css';

/** A table that scrolls by itself where the page is too narrow or it is too long, by keys as well. */
export function DataTable(props: {
  readonly label: string;
  /** The first column names the row. */
  readonly head: readonly ReactNode[];
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly ReactNode[];
  }[];
  /** How each column is sorted, where one can sort it. */
  readonly sorts?: readonly ('ascending' | 'descending' | 'none')[];
}) {
  const { label, head, rows, sorts } = props;
  return (
    // Whoever has no mouse scrolls it by keys, so it takes the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((title, column) => (
              <th key={column} scope="col" aria-sort={sorts?.[column]}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
