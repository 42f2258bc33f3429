import type {
  DeliveryFigures,
  FleetDelivery,
} from '@slipway/plugin-fleet-common';

type Group = FleetDelivery['groups'][number];

/** By which figure the groups are sorted; without one by their names. */
export interface GroupSort {
  /** Key of a column. */
  readonly column: string;
  readonly isDescending: boolean;
}

/** The groups in another order; those of which there is nothing to compare are last either way. */
export function sortGroups(
  groups: readonly Group[],
  measure: ((figures: DeliveryFigures) => number | null) | undefined,
  isDescending: boolean,
): Group[] {
  const sign = isDescending ? -1 : 1;
  return [...groups].sort((one, other) => {
    const left = measure ? measure(one.figures) : one.key;
    const right = measure ? measure(other.figures) : other.key;
    if (left === null || right === null)
      return Number(left === null) - Number(right === null);
    if (left === right) return 0;
    return left < right ? -sign : sign;
  });
}
