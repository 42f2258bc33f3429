import fc from 'fast-check';
import { countByHand, selectByHand } from '../__testUtils__/countByHand';
import { createDocument } from '../__testUtils__/createDocument';
import {
  changesArbitrary,
  selectionArbitrary,
  sortArbitrary,
} from '../__testUtils__/fleetArbitraries';
import type { ObservedDeployment } from '../store/FleetStore';
import type { FleetChanges } from '../store/readChanges';
import { splitDocument } from '../store/splitDocument';
import { FleetIndex, type VisibleSelection } from './FleetIndex';
import { SORT_COLUMNS, type FleetSort } from './FleetQuery';

type Change = Omit<FleetChanges, 'seq'>;

const ALL = { filters: {}, words: [], visibility: 'all' as const };
const BY_NAME = { column: 'name' as const, isReversed: false };
const NOW = Date.parse('2026-01-09T12:00:00.000Z');

const SORTS = SORT_COLUMNS.flatMap(column => [
  { column, isReversed: false },
  { column, isReversed: true },
]);

function listServices(
  index: FleetIndex,
  selection: VisibleSelection = ALL,
  sort: FleetSort = BY_NAME,
) {
  return index.describe(index.list(selection, sort), 'all');
}

function countFacets(index: FleetIndex, selection: VisibleSelection) {
  return Object.fromEntries(
    Object.entries(index.countFacets(selection, 99)).map(([key, values]) => [
      key,
      Object.fromEntries(values.map(({ value, count }) => [value, count])),
    ]),
  );
}

function build(changes: readonly Change[], ask = (_: FleetIndex) => {}) {
  const index = new FleetIndex();
  changes.forEach((change, at) => {
    index.apply({ ...change, seq: at + 1 });
    ask(index);
  });
  return index;
}

/** What somebody hears who asks for the first time after all these changes. */
function sumUp(changes: readonly Change[]): Change {
  const applications = new Map(
    changes
      .flatMap(change => change.applications)
      .map(one => [`${one.service}/${one.application}`, one]),
  );
  const deployments = new Map(
    changes
      .flatMap(change => change.deployments)
      .map(({ document, ...one }) => [
        JSON.stringify(one),
        { ...one, document },
      ]),
  );
  return {
    applications: [...applications.values()].filter(({ summary }) => summary),
    deployments: [...deployments.values()].filter(({ document }) => document),
    providers: changes.at(-1)!.providers,
  };
}

describe('FleetIndex', () => {
  it('is after any changes what it would be if it were built afresh', () => {
    fc.assert(
      fc.property(changesArbitrary, sortArbitrary, (changes, sort) => {
        // An order that somebody has asked for is mended from then on.
        const kept = build(changes, index => index.list(ALL, sort));
        const fresh = build([sumUp(changes)]);
        for (const each of SORTS)
          expect(listServices(kept, ALL, each)).toEqual(
            listServices(fresh, ALL, each),
          );
        expect(kept.countFacets(ALL, 99)).toEqual(fresh.countFacets(ALL, 99));
        expect(kept.countFigures('all', NOW)).toEqual(
          fresh.countFigures('all', NOW),
        );
      }),
    );
  });

  it('lists and counts as one does by hand', () => {
    fc.assert(
      fc.property(
        changesArbitrary,
        selectionArbitrary,
        sortArbitrary,
        (changes, selection, sort) => {
          const index = build(changes);
          const asked = { ...ALL, ...selection };
          const all = listServices(index, ALL, sort);
          expect(listServices(index, asked, sort)).toEqual(
            selectByHand(all, selection),
          );
          expect(countFacets(index, asked)).toEqual(
            countByHand(all, selection),
          );
        },
      ),
    );
  });

  it('sorts by each column either way, what has no value last', () => {
    fc.assert(
      fc.property(
        changesArbitrary,
        fc.constantFrom('owner', 'route', 'createdAt', 'service'),
        fc.boolean(),
        (changes, column, isReversed) => {
          const index = build(changes, each => each.list(ALL, BY_NAME));
          const values = listServices(index, ALL, { column, isReversed }).map(
            service => service[column],
          );
          const known = values.filter(value => value !== null).sort();
          expect(values).toEqual([
            ...(isReversed ? known.reverse() : known),
            ...values.filter(value => value === null),
          ]);
        },
      ),
    );
  });

  it('shows and counts only what somebody may see', () => {
    const visibility: VisibleSelection['visibility'] = {
      anyOf: [
        { key: 'owner', values: ['GROUP:default/b'] },
        {
          allOf: [
            { not: { key: 'owner', values: ['group:default/a'] } },
            { key: 'health', values: ['degraded'] },
          ],
        },
      ],
    };
    fc.assert(
      fc.property(
        changesArbitrary,
        selectionArbitrary,
        (changes, selection) => {
          const index = build(changes);
          const asked = { ...selection, visibility };
          const all = listServices(index);
          const seen = all.filter(
            ({ owner, deployments }) =>
              owner === 'group:default/B' ||
              (owner === null &&
                deployments.some(({ health }) => health === 'Degraded')),
          );
          expect(listServices(index, asked)).toEqual(
            selectByHand(seen, selection),
          );
          expect(countFacets(index, asked)).toEqual(
            countByHand(seen, selection),
          );
          expect(index.countFigures(visibility, NOW).figures.services).toBe(
            seen.filter(({ state }) => state === 'live').length,
          );
          for (const service of all)
            expect(Boolean(index.find(service, visibility))).toBe(
              seen.includes(service),
            );
          expect(listServices(index, { ...ALL, visibility: 'none' })).toEqual(
            [],
          );
        },
      ),
    );
  });

  const KEY = { service: 'order', application: 'api' };
  const put = (given = {}, createdAt: string | null = null) => {
    const document = createDocument({ ...KEY, ...given });
    return splitDocument({ document, createdAt });
  };
  const observe = (
    given: Partial<ObservedDeployment> = {},
    provider = 'argocd',
  ) => {
    const document: ObservedDeployment = {
      ...KEY,
      key: 'order-api',
      environment: 'dev',
      sync: 'Synced',
      health: 'Healthy',
      image: 'order-api:1',
      revision: 'abc',
      deployedAt: null,
      message: null,
      url: null,
      ...given,
    };
    return { ...document, provider, document };
  };
  const argocd = {
    id: 'argocd',
    isLive: true,
    confirmedAt: '2026-01-02T00:00:00.000Z',
    reason: null,
  };

  it('keeps its order when much changes at once', () => {
    const createMany = (owner: string, from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) =>
        put({ application: `a${from + at}`, owner }),
      );
    const changes = [
      { applications: createMany('b', 0, 300), deployments: [], providers: [] },
      {
        applications: [
          ...createMany('a', 100, 250),
          ...createMany('', 0, 50).map(one => ({ ...one, summary: null })),
        ],
        deployments: [],
        providers: [],
      },
    ];
    const sort = { column: 'owner' as const, isReversed: false };
    const kept = build(changes, index => index.list(ALL, sort));
    expect(listServices(kept, ALL, sort)).toHaveLength(250);
    expect(listServices(kept, ALL, sort)).toEqual(
      listServices(build([sumUp(changes)]), ALL, sort),
    );
  });

  it('says of what nobody observed that it is unknown, and why', () => {
    const [live] = listServices(
      build([{ applications: [put()], deployments: [], providers: [] }]),
    );
    expect(live.deployments).toEqual(
      ['dev', 'prod'].map(environment => ({
        environment,
        sync: 'Unknown',
        health: 'Unknown',
        image: null,
        revision: null,
        deployedAt: null,
        observedAt: null,
        isLive: false,
        message: 'no deployment tool has reported it yet',
        url: null,
      })),
    );
    const [proposed] = listServices(
      build([
        {
          applications: [put({ state: 'proposed' })],
          deployments: [],
          providers: [],
        },
      ]),
    );
    expect(proposed.deployments[0].message).toBe(
      'its pull request is not merged yet',
    );
  });

  it('dates what a provider says by when it last confirmed it, until it is lost', () => {
    const index = build([
      {
        applications: [put()],
        deployments: [
          observe(),
          observe({
            environment: 'prod',
            observedAt: '2026-01-01T00:00:00.000Z',
            message: 'it cannot be read',
          }),
        ],
        providers: [argocd],
      },
    ]);
    const look = () =>
      listServices(index)[0].deployments.map(
        ({ observedAt, isLive, message }) => ({ observedAt, isLive, message }),
      );
    const unreadable = {
      observedAt: '2026-01-01T00:00:00.000Z',
      isLive: false,
      message: 'it cannot be read',
    };
    expect(look()).toEqual([
      { observedAt: argocd.confirmedAt, isLive: true, message: null },
      unreadable,
    ]);
    const { rowSeq } = index;
    const confirmedAt = '2026-01-03T00:00:00.000Z';
    index.apply({
      seq: 2,
      applications: [],
      deployments: [],
      providers: [{ ...argocd, confirmedAt }],
    });
    expect(index.rowSeq).toBe(rowSeq);
    expect(look()[0]).toMatchObject({ observedAt: confirmedAt, isLive: true });
    const reason = 'Argo CD main answers 502';
    index.apply({
      seq: 3,
      applications: [],
      deployments: [],
      providers: [{ ...argocd, confirmedAt, isLive: false, reason }],
    });
    expect(look()).toEqual([
      { observedAt: confirmedAt, isLive: false, message: reason },
      { ...unreadable, message: `it cannot be read; ${reason}` },
    ]);
  });

  it('believes who is connected, and then the worst, where several deploy the same', () => {
    const old = { ...argocd, id: 'old', isLive: false };
    const deployments = [
      observe({ health: 'Degraded' }, 'old'),
      observe({ key: 'east' }),
      observe({ key: 'west', health: 'Progressing' }),
    ];
    const index = build([
      { applications: [put()], deployments, providers: [argocd, old] },
    ]);
    const look = () => listServices(index)[0].deployments[0].health;
    expect(look()).toBe('Progressing');
    expect(countFacets(index, ALL).health).toEqual({
      Progressing: 1,
      Unknown: 1,
    });
    index.apply({
      seq: 2,
      applications: [],
      deployments: [],
      providers: [argocd, { ...old, isLive: true }],
    });
    expect(look()).toBe('Degraded');
    expect(countFacets(index, ALL).health).toEqual({ Degraded: 1, Unknown: 1 });
  });

  it('sums up what is on the base branch, and says until when that is so', () => {
    const index = build([
      {
        applications: [
          put({}, '2026-01-03T00:00:00.000Z'),
          put({ application: 'old' }, '2026-01-02T00:00:00.000Z'),
          put({ application: 'new', state: 'proposed' }),
          splitDocument({
            createdAt: 'no moment',
            document: createDocument({
              ...KEY,
              application: 'open',
              routes: [
                { verdict: 'unprotected' },
                { verdict: 'unprotected' },
                { verdict: 'protected' },
              ] as any,
            }),
          }),
        ],
        deployments: [
          observe(),
          observe({ application: 'old', health: 'Missing' }),
        ],
        providers: [argocd],
      },
    ]);
    expect(index.countFigures('all', NOW)).toEqual({
      figures: {
        services: 3,
        deployed: 1,
        unhealthy: 1,
        unprotectedRoutes: 2,
        createdThisWeek: 1,
        isLive: true,
        observedAt: null,
      },
      validUntil: Date.parse('2026-01-10T00:00:00.000Z'),
    });
  });

  it('says how old its figures are as soon as who observes is not connected', () => {
    const other = { ...argocd, id: 'other', isLive: false, confirmedAt: null };
    const index = build([
      {
        applications: [put(), put({ application: 'never' })],
        deployments: [
          observe(),
          observe({ environment: 'prod', key: 'other' }, 'other'),
        ],
        providers: [argocd, other],
      },
    ]);
    const read = () => {
      const { isLive, observedAt } = index.countFigures('all', NOW).figures;
      return { isLive, observedAt };
    };
    expect(read()).toEqual({ isLive: false, observedAt: null });
    const { rowSeq } = index;
    const lost = { ...argocd, isLive: false };
    const later = { ...other, confirmedAt: '2026-01-03T00:00:00.000Z' };
    const none = { applications: [], deployments: [] };
    index.apply({ seq: 2, ...none, providers: [lost, later] });
    expect(index.rowSeq).toBeGreaterThan(rowSeq);
    expect(read()).toEqual({ isLive: false, observedAt: argocd.confirmedAt });
    index.apply({
      seq: 3,
      ...none,
      providers: [argocd, { ...later, isLive: true }],
    });
    expect(read()).toEqual({ isLive: true, observedAt: null });
  });

  it('lists the commonest values, and those that are asked for', () => {
    const index = build([
      {
        applications: ['a', 'b', 'c'].map((application, at) =>
          put({ application, owner: `group:default/${at && 1}` }),
        ),
        deployments: [],
        providers: [],
      },
    ]);
    const asked = { ...ALL, filters: { owner: ['group:default/0', 'none'] } };
    expect(index.countFacets(asked, 1).owner).toEqual([
      { value: 'group:default/1', count: 2 },
      { value: 'group:default/0', count: 1 },
      { value: 'none', count: 0 },
    ]);
  });
});
