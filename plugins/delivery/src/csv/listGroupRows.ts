import type {
  DeliveryGroup,
  DeliverySpread,
} from '@slipway/plugin-fleet-common';
import type { Words } from '../words/useWords';

const MINUTE_MS = 60_000;

/** The groups as a table of texts: its head, then a row for each. What is not known is an empty cell. */
export function listGroupRows(
  groups: readonly DeliveryGroup[],
  { t }: Words,
): string[][] {
  const spreads = [
    { key: 'leadTime', what: t('groups.leadTime') },
    { key: 'changeLeadTime', what: t('groups.changeLeadTime') },
    { key: 'timeToRestore', what: t('groups.restore') },
  ] as const;
  return [
    [
      t('csv.key'),
      t('groups.created'),
      t('groups.deployments'),
      t('csv.failures'),
      ...spreads.flatMap(({ what }) => [
        t('csv.median', { what }),
        t('csv.p90', { what }),
        t('csv.unknown', { what }),
      ]),
    ],
    ...groups.map(({ key, figures }) =>
      [
        key,
        figures.created,
        figures.deployments,
        figures.failures,
        ...spreads.flatMap(spread => listCells(figures[spread.key])),
      ].map(cell => String(cell ?? '')),
    ),
  ];
}

function listCells({ medianMs, p90Ms, unknown }: DeliverySpread) {
  return [toMinutes(medianMs), toMinutes(p90Ms), unknown];
}

function toMinutes(milliseconds: number | null): number | null {
  return milliseconds === null
    ? null
    : Math.round((milliseconds / MINUTE_MS) * 10) / 10;
}
