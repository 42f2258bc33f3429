import { Select, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import type { FleetDelivery } from '@slipway/plugin-fleet-common';
import type { DeliveryQuery } from '../api/DeliveryApi';
import { ExportMenu } from '../csv/ExportMenu';
import {
  chooseDays,
  countDays,
  PRESETS,
  resolveDays,
} from '../search/DeliverySearch';
import { useWords } from '../words/useWords';
import { DayField } from './DayField';
import styles from './DeliveryTools.module.css';

/** What counts: from when until when, and whose rollouts. */
export function DeliveryTools(props: {
  readonly query: DeliveryQuery;
  /** In UTC, e.g. `2026-11-16`. */
  readonly today: string;
  /** The last answer, which knows the environments. */
  readonly delivery: FleetDelivery | undefined;
  /** False while what is shown is not what is asked for. */
  readonly isCurrent: boolean;
  readonly onChange: (part: Partial<DeliveryQuery>) => void;
}) {
  const { t } = useWords();
  const { query, today, delivery, isCurrent, onChange } = props;
  const { from, to } = resolveDays(query, today);
  const preset = PRESETS.find(
    days => to === today && countDays(from, to) === days,
  );
  const environment = query.environment ?? delivery?.environment ?? '';
  const environments = delivery?.environments ?? [environment];
  return (
    <div className={styles.tools} role="group" aria-label={t('tools.title')}>
      <div className={styles.presets}>
        <ToggleButtonGroup
          aria-label={t('tools.presets')}
          selectionMode="single"
          selectedKeys={preset ? [String(preset)] : []}
          onSelectionChange={([key]) =>
            key && onChange(chooseDays(Number(key), today))
          }
        >
          {PRESETS.map(days => (
            <ToggleButton key={days} id={String(days)} size="small">
              {t(`tools.preset${days}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      <DayField
        label={t('tools.from')}
        day={from}
        most={to}
        onChange={day => onChange({ from: day, to })}
      />
      <DayField
        label={t('tools.to')}
        day={to}
        least={from}
        onChange={day => onChange({ from, to: day })}
      />
      <div className={styles.environment}>
        <span aria-hidden="true">{t('tools.environment')}</span>
        <Select
          aria-label={t('tools.environment')}
          size="small"
          isDisabled={!delivery}
          options={environments.map(value => ({ value, label: value }))}
          value={environment}
          onChange={value => onChange({ environment: String(value) })}
        />
      </div>
      <div className={styles.export}>
        <ExportMenu query={query} delivery={isCurrent ? delivery : undefined} />
      </div>
    </div>
  );
}
