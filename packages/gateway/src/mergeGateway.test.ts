import Ajv from 'ajv-draft-04';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readKongSchema, seededGateway } from './__testUtils__/seededGateway';
import { compareText, type GatewayFile } from './GatewayFile';
import { mergeGateway } from './mergeGateway';

const ALL = `
_format_version: '3.0'
_info:
  defaults:
    service: { read_timeout: 10000, retries: 2 }
    upstream:
      healthchecks:
        active: { type: http, http_path: /health/ready, healthy: { interval: 5 } }
        passive: { unhealthy: { http_failures: 5 } }
_plugin_configs:
  site-auth: { issuer: https://auth.acme.example, clock_skew_seconds: 5 }
plugins: [{ name: prometheus }]
`;

const ORDER = `
_format_version: '3.0'
services:
  - name: order-api
    protocol: http
    host: order-api.order.svc.cluster.local
    port: 80
    routes:
      - name: order-api
        paths: [/api/v1/orders]
        plugins: [{ name: site-auth, config: { roles: [member] } }]
`;

const place = (name: string) => `infra/kong/public/${name}.yaml`;

/** Files by name, e.g. `{ _gateway: '...' }`. */
function filesOf(contents: Readonly<Record<string, string>>): GatewayFile[] {
  return Object.entries(contents).map(([name, content]) => ({
    path: place(name),
    content,
  }));
}

function merge(contents: Readonly<Record<string, string>>) {
  const { gateway, faults } = mergeGateway(filesOf(contents));
  expect(faults).toEqual([]);
  return parse(gateway!.content);
}

/** What a gateway is refused for, as `file:line message`. */
function refuse(contents: Readonly<Record<string, string>>): string[] {
  const { gateway, faults } = mergeGateway(filesOf(contents));
  expect(gateway).toBeUndefined();
  return faults.map(({ path, line, message }) =>
    `${path}:${line} ${message}`.replaceAll('infra/kong/public/', ''),
  );
}

describe('a merged gateway', () => {
  it('has what stands once wherever a file does not say otherwise', () => {
    const { _info, _plugin_configs, services, plugins } = merge({
      _gateway: ALL,
      'order-api': ORDER.replace('port: 80', 'port: 80\n    retries: 0'),
    });
    expect([_info, _plugin_configs]).toEqual([undefined, undefined]);
    expect(plugins).toEqual([{ name: 'prometheus' }]);
    expect(services[0]).toMatchObject({ read_timeout: 10000, retries: 0 });
    expect(services[0].routes[0].plugins[0].config).toEqual({
      issuer: 'https://auth.acme.example',
      clock_skew_seconds: 5,
      roles: ['member'],
    });
  });

  it('checks the health of each service', () => {
    const { services, upstreams } = merge({
      _gateway: ALL,
      'order-api': ORDER,
    });
    expect(services[0].host).toBe('order-api.upstream');
    expect(upstreams).toEqual([
      {
        name: 'order-api.upstream',
        host_header: 'order-api.order.svc.cluster.local',
        healthchecks: {
          active: {
            type: 'http',
            http_path: '/health/ready',
            healthy: { interval: 5 },
          },
          passive: { unhealthy: { http_failures: 5 } },
        },
        targets: [{ target: 'order-api.order.svc.cluster.local:80' }],
      },
    ]);
  });

  it('only knocks at the door of a host outside, unless its file says what to ask', () => {
    const outside = (upstream: string) => `
_format_version: '3.0'
services: [{ name: legacy, url: 'https://legacy.acme.example/shop' }]
${upstream}`;
    const { services, upstreams } = merge({
      _gateway: ALL,
      legacy: outside(''),
    });
    expect(services[0]).toMatchObject({
      protocol: 'https',
      host: 'legacy.upstream',
      port: 443,
      path: '/shop',
    });
    expect(upstreams[0].targets).toEqual([
      { target: 'legacy.acme.example:443' },
    ]);
    expect(upstreams[0].healthchecks.active).toEqual({
      type: 'tcp',
      healthy: { interval: 5 },
    });
    const told = merge({
      _gateway: ALL,
      legacy: `
_format_version: '3.0'
services: [{ name: legacy, protocol: https, host: legacy.pool, port: 443 }]
upstreams:
  - name: legacy.pool
    targets: [{ target: 'legacy.acme.example:443' }]
    healthchecks: { active: { type: https, http_path: /health.php } }
`,
    });
    expect(told.services[0].host).toBe('legacy.pool');
    expect(told.upstreams).toHaveLength(1);
    expect(told.upstreams[0].healthchecks.active).toEqual({
      type: 'https',
      http_path: '/health.php',
      healthy: { interval: 5 },
    });
  });

  it('lets its cors answer browsers, though no route takes OPTIONS', () => {
    const withCors = (config: string) =>
      merge({
        _gateway: ALL.replace(
          'name: prometheus',
          `name: cors, config: ${config}`,
        ),
        'order-api': ORDER,
      }).routes;
    expect(withCors('{ origins: [https://www.acme.example] }')).toEqual([
      {
        name: 'cors.preflight',
        methods: ['OPTIONS'],
        plugins: [
          { name: 'request-termination', config: { status_code: 404 } },
        ],
      },
    ]);
    expect(withCors('{ preflight_continue: true }')).toBeUndefined();
    expect(merge({ _gateway: ALL, 'order-api': ORDER }).routes).toBeUndefined();
  });

  it('gets no upstreams where the gateway wants none', () => {
    const { services, upstreams } = merge({
      _gateway: ALL.replace(/ {4}upstream:\n(?: {6}.*\n)+/, ''),
      'order-api': ORDER,
    });
    expect(upstreams).toBeUndefined();
    expect(services[0].host).toBe('order-api.order.svc.cluster.local');
  });

  it('has texts that no version of YAML takes for anything else', () => {
    const { gateway } = mergeGateway(
      filesOf({ _gateway: ALL, 'order-api': ORDER.replace('member', 'no') }),
    );
    expect(gateway!.content).toContain('roles: ["no"]');
    expect(gateway!.content).toContain('_format_version: "3.0"');
  });

  it('is empty without files', () => {
    expect(merge({})).toEqual({ _format_version: '3.0' });
  });
});

describe('files that make no gateway', () => {
  const two = (change: (text: string) => string) =>
    refuse({ _gateway: ALL, 'order-api': ORDER, 'order-web': change(ORDER) });

  it.each([
    [
      'a service and a route of one name',
      (text: string) => text.replace('/api/v1/orders', '/orders'),
      [
        'order-web.yaml:4 service order-api stands twice: also in order-api.yaml:4',
        'order-web.yaml:9 route order-api stands twice: also in order-api.yaml:9',
      ],
    ],
    [
      'two routes for the same requests',
      (text: string) => text.replaceAll('name: order-api', 'name: order-web'),
      [
        'order-web.yaml:9 a route for paths ["/api/v1/orders"] stands twice: also in order-api.yaml:9',
      ],
    ],
    [
      'another version of the format',
      () => "_format_version: '2.1'",
      ['order-web.yaml:1 its format is 2.1, but that of _gateway.yaml is 3.0'],
    ],
    [
      'a version that is a number',
      () => '_format_version: 3.0',
      ['order-web.yaml:1 it does not say the version of its format as a text'],
    ],
    [
      'something that Kong does not know',
      () => "_format_version: '3.0'\nservies: []",
      ['order-web.yaml:2 servies is nothing that a gateway is merged from'],
    ],
    [
      'consumers in the file of an application',
      (text: string) =>
        `${text.replace(/order/g, 'gift')}consumers: [{ username: kim }]`,
      [
        "order-web.yaml:12 consumers is for every route of the gateway, not only for this file's",
      ],
    ],
    [
      'a plugin for all in the file of an application',
      (text: string) =>
        `${text.replace(/order/g, 'gift')}plugins: [{ name: cors }]`,
      [
        "order-web.yaml:12 plugin cors runs for every route of the gateway, not only for this file's",
      ],
    ],
    [
      'a service without a name',
      () => "_format_version: '3.0'\nservices:\n  - host: a.example",
      ['order-web.yaml:3 a service has no name to be known by'],
    ],
    [
      'one plugin twice',
      (text: string) =>
        text
          .replace(/order/g, 'gift')
          .replace('[{ name: site-auth,', '[{ name: acl }, { name: acl,'),
      ['order-web.yaml:11 plugin acl stands twice: also in order-web.yaml:11'],
    ],
    [
      'a guard that trusts nobody',
      (text: string) =>
        text.replace(/order/g, 'gift').replace('site-auth', 'platform-auth'),
      [
        'order-web.yaml:11 guard platform-auth does not know whose tokens count: it has no issuer',
      ],
    ],
    [
      'what is no YAML',
      () => 'a: [',
      [expect.stringMatching(/^order-web\.yaml:\d+ ./)],
    ],
    [
      'a second document',
      (text: string) => `${text}---\na: b`,
      [
        'order-web.yaml:13 a second document begins, but Kong reads only the first',
      ],
    ],
    [
      'a text',
      () => 'services',
      ['order-web.yaml:1 it is no declarative file of Kong'],
    ],
    [
      'nothing',
      () => '',
      ['order-web.yaml:1 it is no declarative file of Kong'],
    ],
    [
      'a list that is none',
      () => "_format_version: '3.0'\nservices: { a: b }",
      ['order-web.yaml:2 services is no list'],
    ],
  ])('are refused for %s', (_, change, told) => {
    expect(two(change)).toEqual(told);
  });

  it('are refused for defaults that stand twice', () => {
    expect(refuse({ _gateway: ALL, _other: ALL })).toContainEqual(
      expect.stringMatching(
        /^_other\.yaml:5 _info\.defaults\.service stands twice/,
      ),
    );
  });
});

describe('merging', () => {
  const judged = mergeGateway(seededGateway);
  const lines = (content: string) => content.split('\n');

  it('finds nothing wrong with the seeded gateway', () => {
    expect(judged.faults).toEqual([]);
    expect(parse(judged.gateway!.content).services).toHaveLength(4);
  });

  it('makes the same bytes in any order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...seededGateway], {
          minLength: seededGateway.length,
        }),
        shuffled => {
          const { gateway } = mergeGateway(shuffled);
          expect(gateway!.content).toBe(judged.gateway!.content);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('changes only the part of the file that changed', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/), {
      minLength: 2,
      maxLength: 6,
    });
    const fileOf = (name: string, retries: number): GatewayFile => ({
      path: place(`${name}-api`),
      content: ORDER.replaceAll('order', name).replace(
        'port: 80',
        `port: 80\n    retries: ${retries}`,
      ),
    });
    fc.assert(
      fc.property(names, fc.nat(), (all, index) => {
        const changed = all[index % all.length];
        const merged = (retries: (name: string) => number) =>
          mergeGateway([
            ...filesOf({ _gateway: ALL }),
            ...all.map(name => fileOf(name, retries(name))),
          ]).gateway!.content;
        const before = lines(merged(() => 3));
        const after = lines(merged(name => (name === changed ? 4 : 3)));
        expect(after).toHaveLength(before.length);
        const different = after.flatMap((line, at) =>
          line === before[at] ? [] : [at],
        );
        expect(different).toHaveLength(1);
        // Its own: the nearest service above is the changed one.
        const above = after
          .slice(0, different[0])
          .filter(line => line.startsWith('  - name:'));
        expect(above.at(-1)).toBe(`  - name: "${changed}-api"`);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the parts of all others when a file goes', () => {
    const rest = seededGateway.filter(
      ({ path }) => !path.endsWith('order-api.yaml'),
    );
    const { services } = parse(mergeGateway(rest).gateway!.content);
    const all = parse(judged.gateway!.content).services;
    expect(services).toEqual(
      all.filter(({ name }: { name: string }) => name !== 'order-api'),
    );
    const names = services.map(({ name }: { name: string }) => name);
    expect(names).toEqual([...names].sort(compareText));
  });
});

const schema = readKongSchema();
(schema ? describe : describe.skip)('the schema of decK', () => {
  it('accepts the seeded gateway, merged', () => {
    const validate = new Ajv({ strict: false }).compile(schema!);
    const data = parse(mergeGateway(seededGateway).gateway!.content);
    expect([validate(data), validate.errors]).toEqual([true, null]);
    data.services[0].port = 'web';
    expect(validate(data)).toBe(false);
  });
});
