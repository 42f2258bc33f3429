import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { Panel } from '@slipway/pages';
import {
  DELIVERY_GROUPINGS,
  type DeliveryGrouping,
  type FleetDelivery,
} from '@slipway/plugin-fleet-common';
import type { DeliveryQuery } from '../api/DeliveryApi';
import { GROUPS_AT_FIRST } from '../search/DeliverySearch';
import { useWords } from '../words/useWords';
import { GroupFooter } from './GroupFooter';
import { GroupTable } from './GroupTable';

/** The figures of each owner, template or service. */
export function GroupPanel(props: {
  readonly delivery: FleetDelivery;
  readonly watchedDays: number;
  /** What is asked for, which is not there yet while it is read. */
  readonly query: DeliveryQuery;
  readonly onChange: (part: Partial<DeliveryQuery>) => void;
}) {
  const { t } = useWords();
  const { delivery, watchedDays, query, onChange } = props;
  return (
    <Panel
      title={t('groups.title')}
      aside={
        <ToggleButtonGroup
          aria-label={t('groups.by')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[query.by]}
          onSelectionChange={([key]) =>
            onChange({ by: key as DeliveryGrouping, most: GROUPS_AT_FIRST })
          }
        >
          {DELIVERY_GROUPINGS.map(each => (
            <ToggleButton key={each} id={each} size="small">
              {t(`groups.${each}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      <GroupTable
        delivery={delivery}
        watchedDays={watchedDays}
        sort={query.sort}
        onSort={sort => onChange({ sort })}
      />
      <GroupFooter
        delivery={delivery}
        most={query.most}
        onMore={most => onChange({ most })}
      />
    </Panel>
  );
}
