import { VisuallyHidden } from '@backstage/ui';
import type { FleetDelivery } from '@slipway/plugin-fleet-common';
import { RiArrowDownLine, RiArrowUpLine } from '@remixicon/react';
import type { GroupSort } from '../api/DeliveryApi';
import { DataTable } from '../table/DataTable';
import { useWords } from '../words/useWords';
import { GroupName } from './GroupName';
import styles from './GroupPanel.module.css';
import { listGroupColumns } from './listGroupColumns';

const NAME = 'name';

/** A row for each group, sorted by whichever column one presses. */
export function GroupTable(props: {
  readonly delivery: FleetDelivery;
  readonly watchedDays: number;
  readonly sort: GroupSort;
  readonly onSort: (sort: GroupSort) => void;
}) {
  const { delivery, watchedDays, sort, onSort } = props;
  const { by, groups } = delivery;
  const words = useWords();
  const columns = listGroupColumns(delivery, watchedDays, words);
  const titles = [
    { key: NAME, title: words.t(`groups.${by}`), sort: NAME } as const,
    ...columns,
  ];
  const press = (column: GroupSort['column']) =>
    onSort({
      column,
      // Of figures the largest are looked for, of names the first.
      isDescending:
        sort.column === column ? !sort.isDescending : column !== NAME,
    });
  const direction = sort.isDescending ? 'descending' : 'ascending';
  return (
    <DataTable
      label={words.t('groups.title')}
      sorts={titles.map(each =>
        each.sort === sort.column ? direction : 'none',
      )}
      head={titles.map(({ key, title, sort: column }) => (
        <button
          key={key}
          type="button"
          className={styles.sort}
          onClick={() => press(column)}
        >
          {title}
          <span className={styles.arrow} aria-hidden="true">
            {column === sort.column &&
              (sort.isDescending ? (
                <RiArrowDownLine size={14} />
              ) : (
                <RiArrowUpLine size={14} />
              ))}
          </span>
        </button>
      ))}
      rows={groups.map(group => ({
        key: group.key ?? '',
        cells: [
          <GroupName key={NAME} by={by} group={group} />,
          ...columns.map(column => {
            const { value, unknown, reason } = column.describe(group.figures);
            return (
              <span key={column.key} className={styles.cell} title={reason}>
                {value}{' '}
                {unknown && <span className={styles.note}>{unknown}</span>}
                {reason && <VisuallyHidden>{reason}</VisuallyHidden>}
              </span>
            );
          }),
        ],
      }))}
    />
  );
}
