import { Button } from '@backstage/ui';
import type { FleetDelivery } from '@slipway/plugin-fleet-common';
import { GROUPS_AT_FIRST, MOST_GROUPS } from '../search/DeliverySearch';
import { useWords } from '../words/useWords';
import styles from './GroupPanel.module.css';

/** How many of the groups are shown, where that are not all of them, and the way to more. */
export function GroupFooter(props: {
  readonly delivery: FleetDelivery;
  /** How many are asked for. */
  readonly most: number;
  readonly onMore: (most: number) => void;
}) {
  const { t, formats } = useWords();
  const { delivery, most, onMore } = props;
  const { groups, totalGroups } = delivery;
  // Whoever has pressed until all are there still finds the button: nothing jumps.
  if (totalGroups <= GROUPS_AT_FIRST) return null;
  const canGrow = groups.length < totalGroups && most < MOST_GROUPS;
  return (
    <div className={styles.footer}>
      <span>
        {t('groups.shown', {
          shown: formats.number(groups.length),
          total: formats.number(totalGroups),
        })}
        {most >= MOST_GROUPS &&
          groups.length < totalGroups &&
          ` ${t('groups.restInFile')}`}
      </span>
      <Button
        size="small"
        variant="secondary"
        isDisabled={!canGrow}
        onPress={() => onMore(Math.min(most + GROUPS_AT_FIRST, MOST_GROUPS))}
      >
        {t('groups.more', { more: formats.number(GROUPS_AT_FIRST) })}
      </Button>
    </div>
  );
}
