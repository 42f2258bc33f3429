import { SearchField, Select, TextField } from '@backstage/ui';
import {
  AUDIT_SEVERITIES,
  type AuditKinds,
} from '@slipway/plugin-audit-common';
import type { AuditFilter, OutcomeChoice } from './AuditFilter';
import styles from './FilterBar.module.css';

const OUTCOMES: readonly { value: OutcomeChoice; label: string }[] = [
  { value: 'ends', label: 'Any outcome' },
  { value: 'succeeded', label: 'Succeeded' },
  { value: 'failed', label: 'Failed or refused' },
  { value: 'unfinished', label: 'Never ended' },
  { value: 'all', label: 'Beginnings, too' },
];

const ANY = 'any';

/** Everything by which entries are found. */
export function FilterBar(props: {
  readonly filter: AuditFilter;
  readonly kinds: AuditKinds['items'];
  readonly onChange: (change: Partial<AuditFilter>) => void;
}) {
  const { filter, kinds, onChange } = props;
  return (
    <div className={styles.bar} role="search" aria-label="Entries">
      <SearchField
        className={styles.wide}
        label="Text"
        placeholder="Anywhere in an entry"
        value={filter.q}
        onChange={q => onChange({ q })}
      />
      <TextField
        label="Who"
        placeholder="ana"
        value={filter.actor}
        onChange={actor => onChange({ actor })}
      />
      <TextField
        label="Service"
        placeholder="order/api"
        value={filter.service}
        onChange={service => onChange({ service })}
      />
      <Select
        label="What"
        options={[
          { value: ANY, label: 'Anything' },
          ...kinds.map(({ plugin, event }) => ({
            value: `${plugin}.${event}`,
            label: `${plugin}: ${event}`,
          })),
        ]}
        value={filter.kind || ANY}
        onChange={kind => onChange({ kind: kind === ANY ? '' : String(kind) })}
      />
      <Select
        label="Outcome"
        options={OUTCOMES.map(({ value, label }) => ({ value, label }))}
        value={filter.outcome}
        onChange={outcome => onChange({ outcome: outcome as OutcomeChoice })}
      />
      <Select
        label="Severity"
        options={[
          { value: ANY, label: 'Any' },
          ...AUDIT_SEVERITIES.map(value => ({ value, label: value })),
        ]}
        value={filter.severity || ANY}
        onChange={severity =>
          onChange({ severity: severity === ANY ? '' : String(severity) })
        }
      />
      <DayField
        label="From"
        value={filter.from}
        onChange={from => onChange({ from })}
      />
      <DayField
        label="To"
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
