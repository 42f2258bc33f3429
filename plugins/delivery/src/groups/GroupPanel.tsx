import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { Panel } from '@slipway/pages';
import {
  DELIVERY_GROUPINGS,
  type DeliveryGrouping,
  type FleetDelivery,
} from '@slipway/plugin-fleet-common';
import { useWords } from '../words/useWords';
import { GroupTable } from './GroupTable';

/** The figures of each owner, template or service. */
export function GroupPanel(props: {
  readonly delivery: FleetDelivery;
  readonly watchedDays: number;
  /** What is asked for, which is not there yet while it is read. */
  readonly by: DeliveryGrouping;
  readonly onChange: (by: DeliveryGrouping) => void;
}) {
  const { t } = useWords();
  const { delivery, watchedDays, by, onChange } = props;
  return (
    <Panel
      title={t('groups.title')}
      aside={
        <ToggleButtonGroup
          aria-label={t('groups.by')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[by]}
          onSelectionChange={([key]) => onChange(key as DeliveryGrouping)}
        >
          {DELIVERY_GROUPINGS.map(each => (
            <ToggleButton key={each} id={each} size="small">
              {t(`groups.${each}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      <GroupTable delivery={delivery} watchedDays={watchedDays} />
    </Panel>
  );
}
