import type { DeliveryEvent } from './DeliveryEvent';
import { readDelivery } from './readDelivery';

const PULL = 'https://git.acme.example/acme/platform/pull/7';
const minute = (count: number) => Date.UTC(2026, 0, 5, 12, count);

function event(
  type: DeliveryEvent['type'],
  at: number,
  rest: Partial<DeliveryEvent> = {},
): DeliveryEvent {
  return {
    type,
    at: minute(at),
    environment: null,
    from: null,
    to: null,
    url: null,
    ...rest,
  };
}
const inProd = (
  type: DeliveryEvent['type'],
  at: number,
  to: string | null = null,
) => event(type, at, { environment: 'prod', to });

const BIRTH = [
  event('asked', 0, { url: PULL }),
  event('pull-request-opened', 1, { url: PULL }),
  event('pull-request-approved', 4, { url: PULL }),
  event('pull-request-merged', 5, { url: PULL }),
  event('appeared', 5, { url: PULL }),
  inProd('image-changed', 9, 'order-api:1'),
  inProd('deployed', 10),
  inProd('health-changed', 12, 'Healthy'),
];

describe('the deliveries of an application', () => {
  it('tell how it came to be, step by step', () => {
    expect(readDelivery(BIRTH).creations).toEqual([
      {
        at: minute(5),
        askedAt: minute(0),
        doneAt: {
          proposed: minute(1),
          approved: minute(4),
          merged: minute(5),
          built: minute(9),
          synced: minute(10),
          healthy: minute(12),
        },
      },
    ]);
  });

  it('are the same in whichever order one hears of it', () => {
    expect(readDelivery([...BIRTH].reverse())).toEqual(readDelivery(BIRTH));
  });

  it('leave unknown what nobody saw', () => {
    expect(
      readDelivery([event('appeared', 5, { url: 'https://a/commit/1' })]),
    ).toMatchObject({
      creations: [
        {
          at: minute(5),
          askedAt: null,
          doneAt: { proposed: null, approved: null, healthy: null },
        },
      ],
    });
    expect(readDelivery([inProd('deployed', 10)])).toMatchObject({
      creations: [],
      rollouts: [{ at: minute(10), namedAt: null }],
    });
  });

  it('are born in the environment in which it was healthy first', () => {
    const dev = [
      event('deployed', 6, { environment: 'dev' }),
      event('health-changed', 7, { environment: 'dev', to: 'Healthy' }),
    ];
    const [{ doneAt }] = readDelivery([...BIRTH, ...dev]).creations;
    expect(doneAt).toMatchObject({
      built: null,
      synced: minute(6),
      healthy: minute(7),
    });
  });

  it('count what was removed and came again as two', () => {
    const again = [
      event('removed', 20),
      event('appeared', 30),
      inProd('health-changed', 40, 'Healthy'),
    ];
    expect(
      readDelivery([...BIRTH, ...again]).creations.map(({ at, doneAt }) => [
        at,
        doneAt.healthy,
      ]),
    ).toEqual([
      [minute(5), minute(12)],
      [minute(30), minute(40)],
    ]);
  });

  it('name a change by the last commit since the rollout before', () => {
    const { rollouts } = readDelivery([
      inProd('image-changed', 1),
      inProd('image-changed', 2),
      inProd('deployed', 5),
      inProd('deployed', 6),
      event('image-changed', 7, { environment: 'dev' }),
      inProd('deployed', 8),
    ]);
    expect(rollouts.map(({ namedAt }) => namedAt)).toEqual([
      minute(2),
      null,
      null,
    ]);
  });

  it('blame what degrades on the rollout before it, within a day', () => {
    const { rollouts, outages } = readDelivery([
      inProd('deployed', 0),
      inProd('deployed', 10),
      inProd('health-changed', 11, 'Progressing'),
      inProd('health-changed', 12, 'Degraded'),
      inProd('health-changed', 13, 'Progressing'),
      inProd('health-changed', 14, 'Degraded'),
      inProd('health-changed', 20, 'Healthy'),
      inProd('deployed', 30),
      inProd('health-changed', 30 + 24 * 60, 'Degraded'),
    ]);
    expect(rollouts.map(({ hasFailed }) => hasFailed)).toEqual([
      false,
      true,
      false,
    ]);
    expect(outages).toEqual([
      { environment: 'prod', at: minute(12), endedAt: minute(20) },
      { environment: 'prod', at: minute(30 + 24 * 60), endedAt: null },
    ]);
  });

  it('say since when its guards were judged otherwise', () => {
    expect(
      readDelivery([
        event('appeared', 1),
        event('verdict-changed', 5, { from: 'unprotected', to: 'protected' }),
        event('removed', 9),
      ]).judgements,
    ).toEqual([
      { at: minute(1), before: null },
      { at: minute(5), before: 'unprotected' },
      { at: minute(9), before: 'protected' },
    ]);
  });
});
