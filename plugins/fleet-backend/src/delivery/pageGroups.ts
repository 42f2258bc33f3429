import type {
  DeliveryFigures,
  DeliveryGroup,
  DeliverySort,
} from '@slipway/plugin-fleet-common';
import type { DeliveryTally } from './DeliveryTally';

/** Which groups, in which order. */
export interface GroupPage {
  readonly sort: {
    readonly column: DeliverySort;
    readonly isReversed: boolean;
  };
  readonly offset: number;
  readonly limit: number;
}

/** A group of which there is something to tell. */
export interface ToldGroup extends Pick<DeliveryGroup, 'key' | 'isGone'> {
  /** In the tally. */
  readonly number: number;
}

/** What a figure is sorted by; null where there is nothing to compare. */
const MEASURES: Record<
  Exclude<DeliverySort, 'name'>,
  (figures: DeliveryFigures) => number | null
> = {
  created: ({ created }) => created,
  leadTime: ({ leadTime }) => leadTime.medianMs,
  deployments: ({ deployments }) => deployments,
  changeLeadTime: ({ changeLeadTime }) => changeLeadTime.medianMs,
  failureRate: ({ failures, deployments }) =>
    deployments ? failures / deployments : null,
  restore: ({ timeToRestore }) => timeToRestore.medianMs,
};

/** A page of the groups: those that belong to nobody, or of which there is nothing to compare, come last either way. */
export function pageGroups(
  groups: readonly ToldGroup[],
  tally: DeliveryTally,
  { sort: { column, isReversed }, offset, limit }: GroupPage,
): DeliveryGroup[] {
  const describe = ({ key, isGone, number }: ToldGroup) => ({
    ...{ key, isGone },
    figures: tally.describe(number),
  });
  const page = <T>(sorted: readonly T[]) =>
    sorted.slice(offset, offset + limit);
  const byName = sortBy(groups, ({ key }) => key, false);
  if (column === 'name')
    return page(
      isReversed ? sortBy(groups, ({ key }) => key, true) : byName,
    ).map(describe);
  // Equal ones stay in the order of their names, so that no page repeats what another one has.
  return page(
    sortBy(
      byName.map(describe),
      ({ figures }) => MEASURES[column](figures),
      isReversed,
    ),
  );
}

function sortBy<T>(
  given: readonly T[],
  measure: (each: T) => string | number | null,
  isReversed: boolean,
): T[] {
  const sign = isReversed ? -1 : 1;
  return given
    .map(each => ({ each, rank: measure(each) }))
    .sort(({ rank: one }, { rank: other }) => {
      if (one === null || other === null)
        return Number(one === null) - Number(other === null);
      if (one === other) return 0;
      return one < other ? -sign : sign;
    })
    .map(({ each }) => each);
}
