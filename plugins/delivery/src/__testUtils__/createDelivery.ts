import {
  DELIVERY_STEPS,
  type DeliveryFigures,
  type DeliverySpread,
  type DeliveryWeek,
  type FleetDelivery,
} from '@slipway/plugin-fleet-common';

const MINUTE_MS = 60_000;

/** @param minutes - the median; null where nobody knows */
export function createSpread(
  minutes: number | null,
  { known = minutes === null ? 0 : 4, unknown = 0 } = {},
): DeliverySpread {
  const medianMs = minutes === null ? null : minutes * MINUTE_MS;
  return { known, unknown, medianMs, p90Ms: medianMs && medianMs * 2 };
}

/** Of four new applications and forty rollouts. */
export function createFigures(
  figures: Partial<DeliveryFigures> = {},
): DeliveryFigures {
  return {
    created: 4,
    leadTime: createSpread(42, { known: 3, unknown: 1 }),
    steps: DELIVERY_STEPS.map((step, index) => ({
      step,
      ...(step === 'approved'
        ? createSpread(null, { unknown: 4 })
        : createSpread(index + 1)),
    })),
    deployments: 40,
    changeLeadTime: createSpread(20),
    failures: 2,
    timeToRestore: createSpread(95, { known: 2 }),
    ...figures,
  };
}

/** Of a time in which nothing happened. */
export const NO_FIGURES = createFigures({
  created: 0,
  leadTime: createSpread(null),
  steps: DELIVERY_STEPS.map(step => ({ step, ...createSpread(null) })),
  deployments: 0,
  changeLeadTime: createSpread(null),
  failures: 0,
  timeToRestore: createSpread(null),
});

export function createWeek(
  start: string,
  week: Partial<DeliveryWeek> = {},
): DeliveryWeek {
  return {
    start,
    created: 1,
    deployments: 10,
    failures: 1,
    published: 20,
    guarded: 15,
    ...week,
  };
}

/** Four weeks of January 2026. */
export function createDelivery(
  delivery: Partial<FleetDelivery> = {},
): FleetDelivery {
  return {
    from: '2026-01-05',
    to: '2026-02-01',
    environment: 'prod',
    environments: ['dev', 'prod'],
    baselineMs: 7 * 24 * 60 * MINUTE_MS,
    since: '2026-01-05T00:00:00.000Z',
    isSample: false,
    figures: createFigures(),
    weeks: [
      createWeek('2026-01-05', { published: null, guarded: null }),
      createWeek('2026-01-12'),
      createWeek('2026-01-19', { failures: 0 }),
      createWeek('2026-01-26', { guarded: 18 }),
    ],
    by: 'owner',
    groups: [
      {
        key: 'group:default/commerce',
        isGone: false,
        figures: createFigures({ deployments: 10 }),
      },
      {
        key: 'group:default/growth',
        isGone: false,
        figures: createFigures({ deployments: 30 }),
      },
      { key: null, isGone: false, figures: { ...NO_FIGURES, created: 1 } },
    ],
    totalGroups: delivery.groups?.length ?? 3,
    ...delivery,
  };
}
