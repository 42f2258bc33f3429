import { SearchField, Select, TextField } from '@backstage/ui';
import {
  AUDIT_SEVERITIES,
  type AuditKinds,
} from '@slipway/plugin-audit-common';
import type { AuditFilter, OutcomeChoice } from './AuditFilter';
import { useWords } from '../words/useWords';
import styles from './FilterBar.module.css';

const OUTCOMES: readonly OutcomeChoice[] = [
  'ends',
  'succeeded',
  'failed',
  'unfinished',
  'all',
];

const ANY = 'any';

/** Everything by which entries are found. */
export function FilterBar(props: {
  readonly filter: AuditFilter;
  readonly kinds: AuditKinds['items'];
  readonly onChange: (change: Partial<AuditFilter>) => void;
}) {
  const { t } = useWords();
  const { filter, kinds, onChange } = props;
  return (
    <div className={styles.bar} role="search" aria-label={t('filter.title')}>
      <SearchField
        className={styles.wide}
        label={t('filter.text')}
        placeholder={t('filter.textHint')}
        value={filter.q}
        onChange={q => onChange({ q })}
      />
      <TextField
        label={t('filter.who')}
        placeholder="ana"
        value={filter.actor}
        onChange={actor => onChange({ actor })}
      />
      <TextField
        label={t('filter.service')}
        placeholder="order/api"
        value={filter.service}
        onChange={service => onChange({ service })}
      />
      <Select
        label={t('filter.what')}
        options={[
          { value: ANY, label: t('filter.anything') },
          ...kinds.map(({ plugin, event }) => ({
            value: `${plugin}.${event}`,
            label: `${plugin}: ${event}`,
          })),
        ]}
        value={filter.kind || ANY}
        onChange={kind => onChange({ kind: kind === ANY ? '' : String(kind) })}
      />
      <Select
        label={t('filter.outcome')}
        options={OUTCOMES.map(value => ({
          value,
          label: t(`outcomes.${value}`),
        }))}
        value={filter.outcome}
        onChange={outcome => onChange({ outcome: outcome as OutcomeChoice })}
      />
      <Select
        label={t('filter.severity')}
        options={[
          { value: ANY, label: t('filter.any') },
          ...AUDIT_SEVERITIES.map(value => ({
            value,
            label: t(`severity.${value}`),
          })),
        ]}
        value={filter.severity || ANY}
        onChange={severity =>
          onChange({ severity: severity === ANY ? '' : String(severity) })
        }
      />
      <DayField
        label={t('filter.from')}
        value={filter.from}
        onChange={from => onChange({ from })}
      />
      <DayField
        label={t('filter.to')}
        value={filter.to}
        onChange={to => onChange({ to })}
      />
    </div>
  );
}

/** The browser's own calendar: everybody knows it, on a phone too. */
function DayField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}) {
  return (
    <label className={styles.day}>
      <span>{props.label}</span>
      <input
        type="date"
        value={props.value}
        onChange={event => props.onChange(event.target.value)}
      />
    </label>
  );
}
