import type { FleetDelivery } from '@slipway/plugin-fleet-common';
import type { Words } from '../words/useWords';

/** The weeks as a table of texts: its head, then a row for each. What is not known is an empty cell. */
export function listWeekRows(
  { weeks }: FleetDelivery,
  { t }: Words,
): string[][] {
  return [
    [
      t('weeks.week'),
      t('weeks.created'),
      t('weeks.deployments'),
      t('csv.failures'),
      t('weeks.published'),
      t('weeks.guarded'),
    ],
    ...weeks.map(
      ({ start, created, deployments, failures, published, guarded }) =>
        [start, created, deployments, failures, published, guarded].map(cell =>
          String(cell ?? ''),
        ),
    ),
  ];
}
