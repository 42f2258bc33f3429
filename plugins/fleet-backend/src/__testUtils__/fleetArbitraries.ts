import { HEALTHS, SYNCS } from '@slipway/plugin-fleet-common';
import fc from 'fast-check';
import { FILTER_KEYS, SORT_COLUMNS } from '../query/FleetQuery';
import type { FleetChanges } from '../store/readChanges';
import { splitDocument } from '../store/splitDocument';
import { createDocument } from './createDocument';

const OWNERS = ['group:default/a', 'group:default/B'];
const ENVIRONMENTS = ['dev', 'stage', 'prod'];
const PROVIDERS = ['argocd/main', 'argocd/other'];
const GUARDS = ['site-auth', 'admin-auth', 'none'];
const VERDICTS = ['unprotected', 'code-only', 'protected'] as const;
const MOMENTS = [
  '2026-01-01T00:00:00.000Z',
  '2026-01-02T00:00:00.000Z',
  '2026-01-09T00:00:00.000Z',
];

const orNull = <T>(values: readonly T[]) =>
  fc.constantFrom<T | null>(...values, null);

const key = {
  service: fc.constantFrom('order', 'member', 'a'),
  application: fc.constantFrom('api', 'worker', 'b-api'),
};

const application = fc
  .record({
    ...key,
    description: orNull(['Takes ORDERS', 'a member']),
    owner: orNull(OWNERS),
    state: fc.constantFrom('live' as const, 'proposed' as const),
    template: orNull([
      { name: 'nestjs-service', version: '1.0.0' },
      { name: 'worker', version: null },
    ]),
    route: orNull(['/api/v1/orders', '/api/v1/members']),
    guard: fc.record({
      declared: orNull(GUARDS),
      gateway: orNull(GUARDS),
      code: orNull(GUARDS),
      verdict: fc.constantFrom(...VERDICTS),
    }),
    environments: fc
      .subarray(ENVIRONMENTS)
      .map(names => names.map(environment => ({ environment, image: null }))),
    createdAt: orNull(MOMENTS),
    isGone: fc.nat(3).map(number => number === 0),
  })
  .map(({ createdAt, isGone, ...given }) => {
    const row = splitDocument({ document: createDocument(given), createdAt });
    const { service, application: name } = given;
    return isGone
      ? { service, application: name, summary: null, createdAt: null }
      : { service, application: name, summary: row.summary, createdAt };
  });

const deployment = fc
  .record({
    ...key,
    provider: fc.constantFrom(...PROVIDERS),
    key: fc.constantFrom('one', 'two'),
    environment: fc.constantFrom(...ENVIRONMENTS),
    health: fc.constantFrom(...HEALTHS),
    sync: fc.constantFrom(...SYNCS),
    isGone: fc.nat(3).map(number => number === 0),
  })
  .map(({ provider, isGone, health, sync, ...place }) => ({
    ...place,
    provider,
    document: isGone
      ? null
      : {
          ...place,
          health,
          sync,
          image: null,
          revision: null,
          deployedAt: null,
          message: null,
          url: null,
        },
  }));

const provider = fc.record({
  id: fc.constantFrom(...PROVIDERS),
  isLive: fc.boolean(),
  confirmedAt: orNull(MOMENTS),
  reason: orNull(['it answers 502']),
});

/** What a reader hears, one change after the other. */
export const changesArbitrary: fc.Arbitrary<Omit<FleetChanges, 'seq'>[]> =
  fc.array(
    fc.record({
      applications: fc.uniqueArray(application, {
        selector: one => `${one.service}/${one.application}`,
        maxLength: 4,
      }),
      deployments: fc.uniqueArray(deployment, {
        selector: one =>
          JSON.stringify([
            one.provider,
            one.key,
            one.service,
            one.application,
            one.environment,
          ]),
        maxLength: 6,
      }),
      providers: fc.uniqueArray(provider, { selector: one => one.id }),
    }),
    { minLength: 1, maxLength: 12 },
  );

/** Which services somebody asks for. */
export const selectionArbitrary = fc.record({
  filters: fc
    .record(
      {
        owner: fc.subarray([...OWNERS, 'nobody'], { minLength: 1 }),
        service: fc.subarray(['order', 'member'], { minLength: 1 }),
        verdict: fc.subarray([...VERDICTS], { minLength: 1 }),
        guard: fc.subarray(GUARDS, { minLength: 1 }),
        health: fc.subarray([...HEALTHS], { minLength: 1 }),
        sync: fc.subarray([...SYNCS], { minLength: 1 }),
        environment: fc.subarray(ENVIRONMENTS, { minLength: 1 }),
        template: fc.constant(['worker']),
        state: fc.constant(['live']),
      },
      { requiredKeys: [] },
    )
    .map(filters =>
      Object.fromEntries(
        FILTER_KEYS.flatMap(name =>
          filters[name] ? [[name, filters[name]]] : [],
        ),
      ),
    ),
  words: fc.subarray(['order', 'api', 'group:default/b', 'v1'], {
    maxLength: 2,
  }),
});

/** In which order. */
export const sortArbitrary = fc.record({
  column: fc.constantFrom(...SORT_COLUMNS),
  isReversed: fc.boolean(),
});
