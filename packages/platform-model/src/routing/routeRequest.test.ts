import fc from 'fast-check';
import {
  findWinners,
  type PlainRequest,
  type PlainRoute,
} from '../__testUtils__/KongRouter';
import type { RoutedPath } from './RoutedPath';
import { routeRequest, type AskedRequest } from './routeRequest';

/** The paths of a route, as data. */
function listPaths(route: PlainRoute, gateway = 'public'): RoutedPath[] {
  const { paths, methods, hosts, headers, regex_priority } = route;
  return (paths ?? ['']).map(path => ({
    gateway,
    route: null,
    path,
    methods: methods ?? null,
    hosts: hosts ?? null,
    headers: headers ?? null,
    snis: null,
    regexPriority: regex_priority ?? 0,
  }));
}

const ask = (asked: AskedRequest, ...routes: PlainRoute[]) =>
  routeRequest(
    routes.flatMap(route => listPaths(route)),
    asked,
  ).map(({ path, methods }) => [path, ...(methods ?? [])].join(' '));

describe('routeRequest', () => {
  it('finds what a path begins with, and of these the longest', () => {
    expect(
      ask(
        { path: '/api/v1/orders/42' },
        { paths: ['/api/v1/orders'] },
        { paths: ['/api/v1/orders/archive'] },
        { paths: ['/api', '/api/v1'] },
      ),
    ).toEqual(['/api/v1/orders']);
  });

  it('compares by characters, as Kong does', () => {
    const route = { paths: ['/api/v1/order'] };
    expect(ask({ path: '/api/v1/orders' }, route)).toEqual(['/api/v1/order']);
    expect(ask({ path: '/API/v1/order' }, route)).toEqual([]);
  });

  it('asks expressions before plain paths, and knows what they take', () => {
    const routes = [
      { paths: ['/api/v1/orders'] },
      { paths: ['~/api/v1/orders/\\d+$'] },
    ];
    expect(ask({ path: '/api/v1/orders/42' }, ...routes)).toEqual([
      '~/api/v1/orders/\\d+$',
    ]);
    expect(ask({ path: '/api/v1/orders/42/items' }, ...routes)).toEqual([
      '/api/v1/orders',
    ]);
  });

  it('names each that may get it while nobody says the method', () => {
    const routes = [
      { paths: ['/a'] },
      { paths: ['/a'], methods: ['GET'] },
      { paths: ['/a'], methods: ['PUT'] },
    ];
    expect(ask({ path: '/a' }, ...routes)).toEqual(['/a GET', '/a PUT', '/a']);
    expect(ask({ path: '/a', method: 'PUT' }, ...routes)).toEqual(['/a PUT']);
    expect(ask({ path: '/a', method: 'PATCH' }, ...routes)).toEqual(['/a']);
  });

  it('keeps gateways apart', () => {
    const found = routeRequest(
      [
        ...listPaths({ paths: ['/a'] }, 'public'),
        ...listPaths({ paths: ['/'] }, 'internal'),
      ],
      { path: '/a/b' },
    );
    expect(found.map(({ gateway, path }) => [gateway, path])).toEqual([
      ['internal', '/'],
      ['public', '/a'],
    ]);
  });

  it('cannot say what an expression takes that nobody can judge', () => {
    expect(ask({ path: '/x' }, { paths: ['~/(?=x)x'] })).toEqual([]);
  });
});

describe('routeRequest and the router', () => {
  const paths = fc.array(
    fc.constantFrom('/', '/a', '/a/1', '/ab', '~/a/\\d+$', '~/a.*', '~/[ab]'),
    { minLength: 1, maxLength: 2 },
  );
  const maybe = <T>(values: fc.Arbitrary<T>) =>
    fc.option(values, { nil: undefined, freq: 2 });
  const route: fc.Arbitrary<PlainRoute> = fc.record(
    {
      paths: maybe(paths),
      methods: maybe(fc.constantFrom(['GET'], ['GET', 'PUT'])),
      hosts: maybe(fc.constantFrom(['x.example'], ['*.example'])),
      headers: maybe(fc.constantFrom({ v: ['1'] }, { v: ['2'] })),
      regex_priority: maybe(fc.constantFrom(1, 2)),
    },
    { requiredKeys: [] },
  );
  const request: fc.Arbitrary<PlainRequest> = fc.record({
    method: fc.constantFrom('GET', 'PUT', 'POST'),
    host: fc.constantFrom('x.example', 'y.example', 'z.test'),
    path: fc.constantFrom('/', '/a', '/a/1', '/a/12', '/ab/c', '/b'),
    headers: fc.constantFrom<Record<string, string>>(
      {},
      { v: '1' },
      { v: '2' },
    ),
  });

  it('agree on who gets a request, whatever of it is said', () => {
    fc.assert(
      fc.property(
        fc.array(route, { maxLength: 6 }),
        request,
        fc.boolean(),
        fc.boolean(),
        (routes, real, saysMethod, saysHost) => {
          const given = routes.map(one => ({ ...one, gateway: 'public' }));
          const all = given.flatMap(one =>
            listPaths(one).map(path => ({ ...path, of: one })),
          );
          const found = routeRequest(all, {
            path: real.path,
            ...(saysMethod && { method: real.method }),
            ...(saysHost && { host: real.host }),
          });
          const winners = findWinners(given, real);
          const best = winners.filter(
            ({ priority }) => priority === winners[0].priority,
          );
          // Whoever may get it is named, and nobody who takes it comes before.
          for (const { route: winner, path } of best)
            expect(
              found.some(one => one.of === winner && one.path === path),
            ).toBe(true);
          const first = found.find(one =>
            winners.some(
              ({ route: winner, path }) =>
                winner === one.of && path === one.path,
            ),
          );
          expect(!first || best.some(one => one.route === first.of)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
