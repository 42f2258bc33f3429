import { readYaml } from '../syntax/readYaml';
import { readKong } from './readKong';

const read = (text: string) => readKong(readYaml(text));

describe('readKong', () => {
  it('reads a fragment with every line', () => {
    expect(
      read(`_format_version: "3.0"
services:
  - name: order-api
    protocol: http
    host: order-api.order.svc.cluster.local
    port: 80
    routes:
      - name: order-api
        paths: [/api/v1/orders]
        methods: [GET]
        headers:
          X-Version: [v1]
        strip_path: false
        tags: [public]
        plugins:
          - name: site-auth
            enabled: false
            config:
              roles: [member, admin]
`),
    ).toEqual({
      formatVersion: { value: '3.0', line: 1 },
      services: [
        {
          line: 3,
          name: { value: 'order-api', line: 3 },
          protocol: { value: 'http', line: 4 },
          host: { value: 'order-api.order.svc.cluster.local', line: 5 },
          port: { value: 80, line: 6 },
          plugins: [],
          routes: [
            {
              line: 8,
              name: { value: 'order-api', line: 8 },
              paths: [{ value: '/api/v1/orders', line: 9 }],
              methods: [{ value: 'GET', line: 10 }],
              headers: { 'x-version': [{ value: 'v1', line: 12 }] },
              stripPath: { value: false, line: 13 },
              tags: [{ value: 'public', line: 14 }],
              plugins: [
                {
                  line: 16,
                  name: { value: 'site-auth', line: 16 },
                  enabled: { value: false, line: 17 },
                  roles: { value: ['member', 'admin'], line: 19 },
                },
              ],
            },
          ],
        },
      ],
      routes: [],
      plugins: [],
      upstreams: [],
      danglingReferences: [],
    });
  });

  it('nests what stands at the top and names a service or a route of the file', () => {
    const { services, routes, plugins, danglingReferences } = read(`
services: [{ name: a }]
routes:
  - { name: r, service: a }
  - { name: s, service: { name: a } }
plugins:
  - { name: cors, service: a }
  - { name: site-auth, route: r, service: a }
  - { name: prometheus }
`);
    expect(services[0].routes.map(route => route.name)).toEqual([
      { value: 'r', line: 4 },
      { value: 's', line: 5 },
    ]);
    expect(services[0].plugins.map(plugin => plugin.name)).toEqual([
      { value: 'cors', line: 7 },
    ]);
    expect(services[0].routes[0].plugins.map(plugin => plugin.name)).toEqual([
      { value: 'site-auth', line: 8 },
    ]);
    expect(plugins.map(plugin => plugin.name)).toEqual([
      { value: 'prometheus', line: 9 },
    ]);
    expect([routes, danglingReferences]).toEqual([[], []]);
  });

  it('keeps what names something of another file apart', () => {
    const facts = read(`
routes: [{ name: r, service: b }]
plugins: [{ name: site-auth, service: b }]
`);
    expect(facts.routes).toHaveLength(1);
    expect(facts.plugins).toEqual([]);
    expect(facts.danglingReferences).toEqual([
      { kind: 'service', name: { value: 'b', line: 2 }, from: 'route r' },
      {
        kind: 'service',
        name: { value: 'b', line: 3 },
        from: 'plugin site-auth',
      },
    ]);
  });

  it.each([
    ['http://a.example', 'http', 'a.example', 80, undefined],
    ['https://a.example/x', 'https', 'a.example', 443, '/x'],
    ['http://2130706433:8001', 'http', '2130706433', 8001, undefined],
    ['http://[::1]:1/', 'http', '[::1]', 1, '/'],
  ])('takes the url %s apart', (url, protocol, host, port, path) => {
    const [service] = read(`services: [{ url: '${url}' }]`).services;
    expect([
      service.protocol,
      service.host,
      service.port,
      service.path,
    ]).toEqual([
      { value: protocol, line: 1 },
      { value: host, line: 1 },
      { value: port, line: 1 },
      path && { value: path, line: 1 },
    ]);
  });

  it.each(['//a.example', 'http://user:word@a.example', 'a.example', ''])(
    'does not guess the host of the url %s',
    url => {
      expect(
        read(`services: [{ url: '${url}' }]`).services[0].host,
      ).toHaveProperty('undetermined');
    },
  );

  it('takes an empty list for none, as Kong does', () => {
    const [route] = read('routes: [{ paths: [], hosts: [] }]').routes;
    expect(route).toEqual({ line: 1, tags: [], plugins: [] });
  });

  it.each([
    '',
    'services: 3',
    'services: [x, [1]]',
    'routes: {a: b}',
    'plugins: [null]',
    '- 1',
    'services: [{ routes: x, plugins: { a: 1 }, url: 3, name: [] }]',
  ])('reads what there is of %s', text => {
    expect(() => read(text)).not.toThrow();
  });
});
