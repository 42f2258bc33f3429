import { readKong } from '../readers/readKong';
import { readYaml } from '../syntax/readYaml';
import { relateRoutePaths } from './relateRoutePaths';
import { listRoutePaths } from './RoutePath';

/** Relates two routes, each as YAML in flow style, e.g. `paths: [/a]`. */
function relate(mine: string, other: string) {
  const { routes } = readKong(readYaml(`routes: [{ ${mine} }, { ${other} }]`));
  const [[a], [b]] = routes.map(listRoutePaths);
  return a && b && relateRoutePaths(a, b);
}

describe('relateRoutePaths', () => {
  it.each([
    ['paths: [/orders]', 'paths: [/members]'],
    ['paths: [/orders], methods: [GET]', 'paths: [/orders], methods: [POST]'],
    ['paths: [/a], hosts: [a.example]', 'paths: [/a], hosts: [b.example]'],
    [
      'paths: [/a], hosts: ["*.a.example"]',
      'paths: [/a], hosts: ["*.b.example"]',
    ],
    [
      'paths: [/a], hosts: ["a.example:1"]',
      'paths: [/a], hosts: ["a.example:2"]',
    ],
    ['paths: [/a], headers: {v: ["1"]}', 'paths: [/a], headers: {V: ["2"]}'],
    ['paths: ["~/orders/\\\\d+$"]', 'paths: [/orders/x]'],
    ['paths: ["~/orders$"]', 'paths: [/orders/]'],
    ['paths: ["~/(?:a|b)/c$"]', 'paths: ["~/[cd]/c$"]'],
    ['paths: [/a], protocols: [tcp]', 'paths: [/a]'],
  ])('finds no request for both { %s } and { %s }', (mine, other) => {
    expect(relate(mine, other)).toBeUndefined();
  });

  it.each([
    [
      'paths: [/order]',
      'paths: [/orders]',
      'GET /orders',
      'other',
      'the longer path wins',
    ],
    [
      'paths: [/a], methods: [PUT]',
      'paths: [/a/b]',
      'PUT /a/b',
      'mine',
      'a route that asks for more (methods, hosts, headers) wins',
    ],
    [
      'paths: ["~/a/\\\\d+$"]',
      'paths: [/a/1]',
      'GET /a/1',
      'mine',
      'a regular expression wins over a plain path',
    ],
    [
      'paths: ["~/a/.+$"], regex_priority: 1',
      'paths: ["~/a/b$"], regex_priority: 2',
      'GET /a/b',
      'other',
      'the higher regex_priority wins',
    ],
    [
      'paths: [/a], hosts: ["*.x.example"]',
      'paths: [/a/b], hosts: [a.x.example]',
      'GET a.x.example/a/b',
      'other',
      'hosts without a * win',
    ],
    [
      'paths: [/a], hosts: [x.example]',
      'paths: [/a/b], headers: {v: [a], w: [b]}',
      'GET x.example/a/b',
      'mine',
      'hosts without a * win',
    ],
    [
      'paths: [/a], headers: {v: ["1"]}',
      'paths: [/a/b], headers: {v: ["1"], w: [b]}',
      'GET /a/b',
      'other',
      'more headers win',
    ],
    [
      'hosts: ["a.*"]',
      'hosts: ["*.example"], paths: [/a]',
      'GET a.example/a',
      'other',
      'a route that asks for more (methods, hosts, headers) wins',
    ],
  ])(
    'of { %s } and { %s } knows who gets %s',
    (mine, other, example, winner, because) => {
      const relation = relate(mine, other);
      expect(relation).toMatchObject({
        example,
        precedence: { winner, because },
      });
      expect(relate(other, mine)).toMatchObject({
        precedence: { winner: winner === 'mine' ? 'other' : 'mine', because },
      });
    },
  );

  it.each([
    ['paths: ["~/a/\\\\d+$"]', 'paths: ["~/a/1.*"]'],
    [
      'paths: [/a], hosts: [x.example]',
      'paths: [/a], hosts: [x.example, y.example]',
    ],
  ])(
    'leaves open who wins where Kong does: { %s } and { %s }',
    (mine, other) => {
      expect(relate(mine, other)).toMatchObject({ precedence: undefined });
    },
  );

  it.each([
    ['paths: ["~/a(?:/.*)?$"]', 'paths: ["/a"]', false],
    ['paths: ["~/a(?:/.*)?"]', 'paths: ["/a/b"]', true],
    ['paths: ["~/a/\\\\w+"]', 'paths: ["/a/b/c"]', true],
    ['paths: ["~/a/\\\\w+$"]', 'paths: ["/a/b/c"]', undefined],
    [
      'paths: ["~/[a-c]/x"]',
      'paths: ["~/[ab]/xy*$"], regex_priority: -1',
      true,
    ],
    ['paths: ["~/[a-c]/x"]', 'paths: ["~/[a-d]/x"], regex_priority: -1', false],
    ['paths: [/a], methods: [GET, PUT]', 'paths: [/a/b]', false],
    ['paths: [/a], hosts: [x.example]', 'paths: [/a/b], methods: [GET]', false],
    [
      'paths: [/a], methods: [GET, PUT], hosts: ["*.example"]',
      'paths: [/a/b], hosts: [x.example]',
      false,
    ],
    [
      'paths: [/a], methods: [GET], hosts: [x.example], headers: {v: ["1"]}',
      'paths: [/a/b], hosts: [x.example], methods: [GET]',
      false,
    ],
    [
      'paths: [/a], hosts: [x.example], headers: {v: ["1"]}',
      'paths: [/a/b], headers: {v: ["1"]}',
      false,
    ],
    [
      'paths: [/a], headers: {v: ["1", "2"]}, hosts: ["x.example"]',
      'paths: [/a/b], headers: {v: ["1"]}, hosts: ["*.example"]',
      false,
    ],
    [
      'paths: [/a], headers: {v: ["1", "2"], w: ["1"]}',
      'paths: [/a/b], headers: {v: ["1"], w: ["1"]}',
      false,
    ],
  ])(
    'knows whether { %s } leaves nothing to { %s }',
    (mine, other, expected) => {
      const relation = relate(mine, other);
      expect(relation && relation.loserIsUnreachable).toBe(expected);
    },
  );

  it('takes paths that look alike for one', () => {
    expect(relate('paths: [/Orders/]', 'paths: [/orders]')).toMatchObject({
      isSamePath: true,
    });
  });

  it.each([
    'paths: [/a], sources: [{ ip: 10.0.0.1 }]',
    'paths: [/a], methods: [1]',
    'paths: [1]',
    'paths: [/a], headers: { v: ["~*x"] }',
    'paths: ["~/a(?=b)"]',
  ])('claims nothing about { %s }, of which something is unknown', unknown => {
    const { routes } = readKong(
      readYaml(`routes: [{ ${unknown} }, { paths: [/a] }]`),
    );
    const [mine, [other]] = routes.map(listRoutePaths);
    expect(mine.flatMap(path => relateRoutePaths(path, other) ?? [])).toEqual(
      [],
    );
  });
});
