import { Skeleton } from '@backstage/ui';
import type { FleetService } from '@slipway/plugin-fleet-common';
import { memo } from 'react';
import type { FleetColumn } from './FleetColumn';
import styles from './FleetGrid.module.css';

/** In pixels: two lines of text, and air. */
export const ROW_HEIGHT = 56;

/** One service; while it is on its way, the place where it will be. */
export const FleetRow = memo(
  (props: {
    /** From 0. */
    readonly index: number;
    /** In pixels from the first row. */
    readonly top: number;
    readonly columns: readonly FleetColumn[];
    readonly service: FleetService | undefined;
    /** The column of the cell that has the focus of the grid. */
    readonly active: number | undefined;
    /** The mark of each column's cell, joined by commas: the row is drawn again only when one changes. */
    readonly marks: string;
  }) => {
    const { index, top, columns, service, active, marks } = props;
    const mark = marks.split(',');
    return (
      <div
        role="row"
        aria-rowindex={index + 2}
        aria-busy={service === undefined || undefined}
        className={styles.row}
        data-state={service?.state}
        style={{ top, height: ROW_HEIGHT }}
      >
        {columns.map((column, at) => (
          <div
            key={column.id}
            role={at === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={at + 1}
            data-row={index + 1}
            data-column={at}
            data-mark={mark[at] || undefined}
            tabIndex={active === at ? 0 : -1}
            className={styles.cell}
          >
            {service ? (
              column.renderCell(service)
            ) : (
              <Skeleton
                width={`${50 + ((index + at) % 4) * 10}%`}
                height={12}
              />
            )}
          </div>
        ))}
      </div>
    );
  },
);
