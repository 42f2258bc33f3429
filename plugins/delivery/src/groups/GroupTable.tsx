import { VisuallyHidden } from '@backstage/ui';
import type { FleetDelivery } from '@slipway/plugin-fleet-common';
import { RiArrowDownLine, RiArrowUpLine } from '@remixicon/react';
import { useState } from 'react';
import { DataTable } from '../table/DataTable';
import { useWords } from '../words/useWords';
import { GroupName } from './GroupName';
import styles from './GroupPanel.module.css';
import { listGroupColumns } from './listGroupColumns';
import { sortGroups, type GroupSort } from './sortGroups';

const NAME = 'name';

/** A row for each group, sorted by whichever column one presses. */
export function GroupTable(props: {
  readonly delivery: FleetDelivery;
  readonly watchedDays: number;
}) {
  const { delivery, watchedDays } = props;
  const { by, groups } = delivery;
  const words = useWords();
  const [sort, setSort] = useState<GroupSort>({
    column: NAME,
    isDescending: false,
  });
  const columns = listGroupColumns(delivery, watchedDays, words);
  const titles = [{ key: NAME, title: words.t(`groups.${by}`) }, ...columns];
  const press = (column: string) =>
    setSort(before => ({
      column,
      // Of figures the largest are looked for, of names the first.
      isDescending:
        before.column === column ? !before.isDescending : column !== NAME,
    }));
  const sorted = sortGroups(
    groups,
    columns.find(({ key }) => key === sort.column)?.measure,
    sort.isDescending,
  );
  const direction = sort.isDescending ? 'descending' : 'ascending';
  return (
    <DataTable
      label={words.t('groups.title')}
      sorts={titles.map(({ key }) =>
        key === sort.column ? direction : 'none',
      )}
      head={titles.map(({ key, title }) => (
        <button
          key={key}
          type="button"
          className={styles.sort}
          onClick={() => press(key)}
        >
          {title}
          <span className={styles.arrow} aria-hidden="true">
            {key === sort.column &&
              (sort.isDescending ? (
                <RiArrowDownLine size={14} />
              ) : (
                <RiArrowUpLine size={14} />
              ))}
          </span>
        </button>
      ))}
      rows={sorted.map(({ key, figures }) => ({
        key: key ?? '',
        cells: [
          <GroupName key={NAME} by={by} name={key} />,
          ...columns.map(column => {
            const { value, unknown, reason } = column.describe(figures);
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
