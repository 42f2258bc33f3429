import fc from 'fast-check';
import {
  findWinners,
  toFacts,
  type PlainRequest,
  type PlainRoute,
} from '../__testUtils__/KongRouter';
import { relateRoutePaths } from '../routing/relateRoutePaths';
import { listRoutePaths } from '../routing/RoutePath';
import type { RouteClaim } from './Claim';
import { RouteIndex } from './RouteIndex';

const HEADERS: Record<string, string>[] = [{}, { v: '1' }, { v: '2', w: '1' }];

function claim(
  route: PlainRoute,
  path = 'a.yaml',
  gateway = 'public',
): RouteClaim {
  return { gateway, service: path, route: toFacts(route), path, line: 1 };
}

function indexOf(claims: readonly RouteClaim[]): RouteIndex {
  const index = new RouteIndex();
  for (const one of claims) index.add(one);
  return index;
}

describe('RouteIndex', () => {
  it.each([
    ['/api/v1/orders', '/api/v1/orders'],
    ['/api/v1/orders', '/API/V1/Orders'],
    ['/api/v1/orders', '/api/v1/orders/'],
    ['/api/v1/order', '/api/v1/orders'],
    ['/api', '/api/v1/orders'],
    ['/api/v1/orders', '~/api/v1/orders/\\d+$'],
    ['~/api/(?:v1|v2)/orders$', '/api/v1/orders'],
    ['~/api/v1/(?=x)', '/site'],
    ['/site', '/'],
  ])('finds %s and %s near each other', (a, b) => {
    const claims = [claim({ paths: [a] }), claim({ paths: [b] }, 'b.yaml')];
    const index = indexOf(claims);
    for (const one of claims) expect(index.near(one)).toEqual(claims);
  });

  it.each([
    ['/api/v1/orders', '/api/v1/members'],
    ['/api/v1/orders', '~/api/v1/members/\\d+'],
    ['~/a/\\d+', '~/b/\\d+'],
  ])('keeps %s and %s apart', (a, b) => {
    const claims = [claim({ paths: [a] }), claim({ paths: [b] }, 'b.yaml')];
    expect(indexOf(claims).near(claims[0])).toEqual([claims[0]]);
  });

  it('keeps gateways apart', () => {
    const claims = [
      claim({ paths: ['/a'] }),
      claim({ paths: ['/a'] }, 'a.yaml', 'internal'),
    ];
    expect(indexOf(claims).near(claims[0])).toEqual([claims[0]]);
  });

  it('forgets what is taken out, and nothing else', () => {
    const claims = ['/a', '/a', '/a/b', '/b'].map((path, index) =>
      claim({ paths: [path, '/shared'] }, `${index}.yaml`),
    );
    const index = indexOf(claims);
    index.remove(claims[1]);
    index.remove(claims[1]);
    expect(index.near(claims[0])).toEqual([claims[0], claims[2], claims[3]]);
    expect([...index.all()]).toHaveLength(3);
    for (const one of claims) index.remove(one);
    expect(index.near(claims[0])).toEqual([]);
  });

  it('answers in one order, whatever the order of adding', () => {
    const claims = ['c', 'a', 'b'].map(name =>
      claim({ paths: [`/x/${name}`] }, `${name}.yaml`),
    );
    const all = claim({ paths: ['/x'] }, 'all.yaml');
    const orders = [claims, [...claims].reverse()].map(some =>
      indexOf(some).near(all),
    );
    expect(orders[0]).toEqual(orders[1]);
    expect(orders[0].map(({ path }) => path)).toEqual([
      'a.yaml',
      'b.yaml',
      'c.yaml',
    ]);
  });

  it('stays narrow when everything lies below one route', () => {
    const root = claim({ paths: ['/api'] }, 'root.yaml');
    const others = Array.from({ length: 2_000 }, (_, index) =>
      claim({ paths: [`/api/v1/things-${index}-x`] }, `${index}.yaml`),
    );
    const index = indexOf([root, ...others]);
    expect(index.near(root)).toHaveLength(2_001);
    for (const other of others) expect(index.near(other)).toHaveLength(2);
  });
});

describe('near and the rules behind it agree with the router', () => {
  const segments = ['a', 'ab', 'A', '1', '12'];
  const plainPath = fc
    .array(fc.constantFrom(...segments), { minLength: 1, maxLength: 3 })
    .map(parts => `/${parts.join('/')}`);
  const regexPath = fc
    .array(
      fc.constantFrom('a', 'a+', '\\d+', '[^/]+', '(?:a|ab)', '.*', 'b?', 'A'),
      { minLength: 1, maxLength: 3 },
    )
    .chain(parts =>
      fc
        .constantFrom('', '$', '(?:/.*)?$')
        .map(end => `~/${parts.join('/')}${end}`),
    );
  const some = <T>(value: fc.Arbitrary<T>) =>
    fc.option(value, { nil: undefined, freq: 2 });
  const listOf = (...values: string[]) =>
    some(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }));
  const route = fc.record({
    paths: fc.uniqueArray(fc.oneof(plainPath, plainPath, regexPath), {
      minLength: 1,
      maxLength: 2,
    }),
    methods: listOf('GET', 'PUT'),
    hosts: listOf('x.example', '*.example', 'x.*', 'y.test'),
    headers: some(
      fc.dictionary(
        fc.constantFrom('v', 'w'),
        fc.uniqueArray(fc.constantFrom('1', '2'), { minLength: 1 }),
        { minKeys: 1 },
      ),
    ),
    regex_priority: some(fc.nat(2)),
  });
  const requests: PlainRequest[] = [];
  for (const a of segments)
    for (const rest of [
      '',
      '/',
      ...segments.map(b => `/${b}`),
      '/a/1',
      '/ab/x',
    ])
      for (const method of ['GET', 'PUT'])
        for (const host of ['x.example', 'z.example', 'x.test', 'y.test'])
          for (const headers of HEADERS)
            requests.push({ method, host, headers, path: `/${a}${rest}` });

  it('for every request of two routes', () => {
    let shared = 0;
    fc.assert(
      fc.property(route, route, (a, b) => {
        const claims = [claim(a), claim(b, 'b.yaml')];
        const index = indexOf(claims);
        const both = requests.flatMap(request => {
          const winners = findWinners([a, b], request);
          const [mine, other] = [a, b].map(one =>
            winners.find(winner => winner.route === one),
          );
          return mine && other ? [{ mine, other }] : [];
        });
        shared += both.length;
        const isNear = index.near(claims[0]).includes(claims[1]);
        const isNearBack = index.near(claims[1]).includes(claims[0]);
        expect([isNear, isNearBack].map(near => near || !both.length)).toEqual([
          true,
          true,
        ]);
        const pathOf = (one: RouteClaim, text: string) =>
          listRoutePaths(one.route).find(
            ({ pattern }) => pattern.text === text,
          )!;
        expect(
          both.map(
            ({ mine, other }) =>
              relateRoutePaths(
                pathOf(claims[0], mine.path),
                pathOf(claims[1], other.path),
              )?.precedence?.winner,
          ),
        ).toEqual(
          both.map(({ mine, other }) => {
            if (mine.priority === other.priority) return undefined;
            return mine.priority > other.priority ? 'mine' : 'other';
          }),
        );
      }),
      { numRuns: 300, seed: 7 },
    );
    // Otherwise the generator made routes that never meet.
    expect(shared).toBeGreaterThan(1_000);
  });

  it('for the examples and the unreachable routes that it names', () => {
    let examples = 0;
    let unreachable = 0;
    fc.assert(
      fc.property(route, route, (a, b) => {
        const both = [a, b].map(one => ({ ...one, paths: [one.paths[0]] }));
        const [mine, other] = both.map(one => listRoutePaths(toFacts(one))[0]);
        const relation = relateRoutePaths(mine, other);
        if (!relation) return;
        const { precedence, loserIsUnreachable, isSamePath } = relation;
        // Of two paths that only look alike, the example may be one of the other alone.
        const matches = findWinners(both, toRequest(relation.example, a, b));
        expect(isSamePath || matches.length === 2).toBe(true);
        const loser = both[precedence?.winner === 'mine' ? 1 : 0];
        const kept = loserIsUnreachable
          ? requests.filter(
              request => findWinners(both, request)[0]?.route === loser,
            )
          : [];
        expect(kept).toEqual([]);
        examples += isSamePath ? 0 : 1;
        unreachable += loserIsUnreachable ? 1 : 0;
      }),
      { numRuns: 5_000, seed: 7 },
    );
    expect(examples).toBeGreaterThan(100);
    expect(unreachable).toBeGreaterThan(20);
  });
});

/** The request that an example names, with headers that both routes let in. */
function toRequest(example: string, a: PlainRoute, b: PlainRoute) {
  const [, method, host, path] = /^(\S+) ([^/]*)(\/.*)$/.exec(example)!;
  const headers = Object.fromEntries(
    Object.keys({ ...a.headers, ...b.headers }).map(name => {
      const [first, second] = [a.headers?.[name], b.headers?.[name]];
      const value = (first ?? second)!.find(
        one => !second || second.includes(one),
      )!;
      return [name, value];
    }),
  );
  return { method, host, path, headers };
}
