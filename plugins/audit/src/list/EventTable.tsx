import type { AuditItem } from '@slipway/plugin-audit-common';
import { Fragment, useState } from 'react';
import { useWords } from '../words/useWords';
import { sayAbout, sayThrough, sayWhat, sayWho } from './describeEntry';
import { EventDetail } from './EventDetail';
import styles from './EventTable.module.css';
import { OutcomeChip } from './OutcomeChip';

/** Entries, one a row; a row opens to everything that is known. */
export function EventTable(props: {
  readonly items: readonly AuditItem[];
  readonly onSearch: (text: string) => void;
}) {
  const { t } = useWords();
  const [open, setOpen] = useState<number>();
  return (
    <table className={styles.table} aria-label={t('table.title')}>
      <thead>
        <tr>
          <th scope="col">{t('table.when')}</th>
          <th scope="col">{t('table.who')}</th>
          <th scope="col">{t('table.what')}</th>
          <th scope="col">{t('table.about')}</th>
          <th scope="col">{t('table.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {props.items.map(item => {
          const isOpen = open === item.sequence;
          return (
            <Fragment key={item.sequence}>
              <EventRow
                item={item}
                isOpen={isOpen}
                onToggle={() => setOpen(isOpen ? undefined : item.sequence)}
              />
              {isOpen && (
                <tr className={styles.detail} id={idOf(item)}>
                  <td colSpan={5}>
                    <EventDetail item={item} onSearch={props.onSearch} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

function EventRow(props: {
  readonly item: AuditItem;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const words = useWords();
  const { t, formats } = words;
  const { item, isOpen, onToggle } = props;
  const { record } = item;
  const through = sayThrough(record);
  return (
    <tr className={styles.row} data-open={isOpen} onClick={onToggle}>
      <td className={styles.when}>
        <time dateTime={record.at}>{formats.exactMoment(record.at)}</time>
      </td>
      <td>
        {sayWho(record, words)}
        {through && (
          <span className={styles.faint}>
            {' '}
            {t('table.through', { service: through })}
          </span>
        )}
      </td>
      <th scope="row" className={styles.what}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? idOf(item) : undefined}
          onClick={event => {
            // The row does the same for a mouse.
            event.stopPropagation();
            onToggle();
          }}
        >
          {sayWhat(record)}
        </button>
        <span className={styles.faint}> {record.plugin}</span>
      </th>
      <td className={styles.about}>{sayAbout(record)}</td>
      <td>
        <OutcomeChip item={item} />
      </td>
    </tr>
  );
}

function idOf({ sequence }: AuditItem): string {
  return `audit-entry-${sequence}`;
}
