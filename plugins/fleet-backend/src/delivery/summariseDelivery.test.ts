import type { DeliverySort } from '@slipway/plugin-fleet-common';
import type { ApplicationDelivery } from './ApplicationDelivery';
import { DeliveryTable } from './DeliveryTable';
import { summariseDelivery } from './summariseDelivery';

const DAY = 24 * 60 * 60 * 1000;
/** A Wednesday. */
const START = Date.UTC(2026, 6, 1);
const at = (day: number) => START + day * DAY;

const NOTHING: ApplicationDelivery = {
  creations: [],
  rollouts: [],
  outages: [],
  judgements: [],
  isSample: false,
};

/** An application, and how it is told apart. */
interface Given {
  readonly owner: string | null;
  readonly service: string;
  readonly verdict: string | null;
  readonly isGone: boolean;
  /** Nobody is to hear of it. */
  readonly isHidden: boolean;
  readonly delivery: ApplicationDelivery;
}

function application(
  owner: string | null,
  {
    verdict = 'protected',
    service = 'order/api',
    isGone = false,
    isHidden = false,
    ...rest
  }: Partial<ApplicationDelivery> & Partial<Omit<Given, 'delivery'>> = {},
): Given {
  return {
    ...{ owner, service, verdict, isGone, isHidden },
    delivery: { ...NOTHING, ...rest },
  };
}

const creation = (
  day: number,
  moments: [number | null, ...(number | null)[]],
) => {
  const [askedAt, ...rest] = moments.map(ms => ms && at(day) + ms);
  const [proposed, approved, merged, built, synced, healthy] = rest;
  return {
    at: at(day),
    askedAt,
    doneAt: { proposed, approved, merged, built, synced, healthy },
  };
};

const rollout = (
  day: number,
  rest: Partial<ApplicationDelivery['rollouts'][number]> = {},
) => ({
  environment: 'prod',
  at: at(day),
  namedAt: null,
  hasFailed: false,
  ...rest,
});

const ask = (
  applications: Given[],
  {
    by = 'owner',
    ...rest
  }: Partial<Parameters<typeof summariseDelivery>[2]> & {
    by?: 'owner' | 'service';
  } = {},
) => {
  const table = new DeliveryTable();
  table.replace(
    new Map(applications.map(({ delivery }, index) => [`${index}`, delivery])),
  );
  const keys = [...new Set(applications.map(each => each[by]))];
  return summariseDelivery(
    table,
    {
      size: keys.length,
      groupOf: Int32Array.from(applications, each =>
        each.isHidden ? -1 : keys.indexOf(each[by]),
      ),
      groups: keys.map(key => ({
        key,
        isGone: applications.some(each => each.isGone && each[by] === key),
      })),
      judged: applications.map(({ delivery: { judgements }, verdict }) => ({
        ...{ judgements, verdict },
      })),
    },
    {
      from: at(0),
      until: at(14),
      environment: 'prod',
      now: at(20),
      since: at(-100),
      sort: { column: 'name', isReversed: false },
      limit: 50,
      offset: 0,
      ...rest,
    },
  );
};

describe('deliveries, added up', () => {
  it('count what is known, and say of how many it is not', () => {
    const { figures } = ask([
      application('a', {
        creations: [creation(1, [1, 11, 21, 31, 41, 51, 61])],
      }),
      application('a', {
        creations: [creation(2, [1, 21, 31, 41, null, 60, 101])],
      }),
      application('a', {
        creations: [creation(3, [null, 5, null, 15, null, null, null])],
      }),
    ]);
    expect(figures.created).toBe(3);
    expect(figures.leadTime).toEqual({
      known: 2,
      unknown: 1,
      medianMs: 80,
      p90Ms: 96,
    });
    expect(
      figures.steps.map(({ step, known, unknown, medianMs }) => [
        step,
        known,
        unknown,
        medianMs,
      ]),
    ).toEqual([
      ['proposed', 2, 1, 15],
      ['approved', 2, 1, 10],
      // Nobody approved the third: its merge follows the pull request.
      ['merged', 3, 0, 10],
      ['built', 1, 2, 10],
      ['synced', 1, 2, 10],
      ['healthy', 2, 1, 25.5],
    ]);
  });

  it('count from the first day to the last, of one environment', () => {
    const { figures } = ask([
      application('a', {
        creations: [creation(-1, [null]), creation(0, [null])],
        rollouts: [
          rollout(-0.001),
          rollout(0, { namedAt: at(0) - 60_000, hasFailed: true }),
          rollout(13.999),
          rollout(14),
          rollout(5, { environment: 'dev', hasFailed: true }),
        ],
        outages: [
          { environment: 'prod', at: at(1), endedAt: at(2) },
          { environment: 'prod', at: at(3), endedAt: null },
          { environment: 'dev', at: at(3), endedAt: at(4) },
        ],
      }),
    ]);
    expect(figures).toMatchObject({
      created: 1,
      deployments: 2,
      failures: 1,
      changeLeadTime: { known: 1, unknown: 1, medianMs: 60_000 },
      timeToRestore: { known: 1, unknown: 1, medianMs: DAY },
    });
  });

  it('are told by group, those of nobody last, and only where there is something', () => {
    const some = { rollouts: [rollout(1)] };
    const { groups } = ask([
      application(null, some),
      application('b', some),
      application('a', some),
      application('a', some),
      application('c'),
    ]);
    expect(
      groups.map(({ key, figures }) => [key, figures.deployments]),
    ).toEqual([
      ['a', 2],
      ['b', 1],
      [null, 1],
    ]);
  });

  it('are told a page of groups, by name or by what is asked for', () => {
    const some = [
      application('a', {
        service: 'a/api',
        rollouts: [rollout(1), rollout(2, { hasFailed: true })],
      }),
      application('b', { service: 'b/api', rollouts: [rollout(1)] }),
      application('c', { service: 'c/api', creations: [creation(1, [null])] }),
      application(null, {
        service: 'old/api',
        isGone: true,
        rollouts: [rollout(1), rollout(2), rollout(3)],
      }),
    ];
    const list = (
      column: DeliverySort,
      isReversed: boolean,
      rest: Parameters<typeof ask>[1] = {},
    ) =>
      ask(some, {
        by: 'service',
        sort: { column, isReversed },
        ...rest,
      }).groups.map(({ key }) => key);
    expect(list('name', true)).toEqual(['old/api', 'c/api', 'b/api', 'a/api']);
    expect(list('deployments', true)).toEqual([
      ...['old/api', 'a/api', 'b/api', 'c/api'],
    ]);
    // Of what was not rolled out there is no rate, and of equals the names decide.
    expect(list('failureRate', false)).toEqual([
      ...['b/api', 'old/api', 'a/api', 'c/api'],
    ]);
    expect(list('failureRate', true, { offset: 1, limit: 2 })).toEqual([
      ...['b/api', 'old/api'],
    ]);
    const { groups, totalGroups } = ask(some, { by: 'service', limit: 1 });
    expect([groups.length, totalGroups]).toEqual([1, 4]);
  });

  it('count nothing of what somebody may not see', () => {
    const some = {
      creations: [creation(1, [1, 2, 3, 4, 5, 6, 7])],
      rollouts: [rollout(2, { namedAt: at(1), hasFailed: true })],
      outages: [{ environment: 'prod', at: at(2), endedAt: at(3) }],
    };
    const seen = [application('a', some)];
    expect(
      ask([...seen, application('a', { ...some, isHidden: true })], {
        since: at(99),
      }),
    ).toEqual(ask(seen, { since: at(99) }));
  });

  it('are told week by week, empty ones too', () => {
    const { weeks } = ask([
      application('a', {
        creations: [creation(0, [null])],
        rollouts: [rollout(4, { hasFailed: true }), rollout(5), rollout(13)],
      }),
    ]);
    expect(
      weeks.map(({ start, created, deployments, failures }) => [
        start,
        created,
        deployments,
        failures,
      ]),
    ).toEqual([
      ['2026-06-29', 1, 1, 1],
      ['2026-07-06', 0, 1, 0],
      ['2026-07-13', 0, 1, 0],
    ]);
  });

  it('say how many were guarded at the end of each week, where somebody looked', () => {
    const { weeks } = ask(
      [
        application('a'),
        application('a', { verdict: 'unpublished' }),
        application('a', {
          judgements: [{ at: at(6), before: 'unprotected' }],
        }),
        application('a', { judgements: [{ at: at(13), before: null }] }),
      ],
      { since: at(4.5), now: at(13.5) },
    );
    expect(weeks.map(({ guarded, published }) => [guarded, published])).toEqual(
      [
        [1, 2],
        [2, 2],
        [3, 3],
      ],
    );
    const { weeks: unseen } = ask([application('a')], { since: at(6) });
    expect(unseen.map(({ guarded }) => guarded)).toEqual([null, 1, 1]);
  });
});
