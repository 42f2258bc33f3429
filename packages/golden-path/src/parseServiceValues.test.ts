import { acmeLayout } from './__testUtils__/acmeLayout';
import { legacyMap } from './__testUtils__/legacyMap';
import { mailWorker } from './__testUtils__/mailWorker';
import { orderApi } from './__testUtils__/orderApi';
import { InvalidServiceValues, type ValuesFault } from './InvalidServiceValues';
import { parseServiceValues } from './parseServiceValues';

function findFaults(input: unknown): readonly ValuesFault[] {
  try {
    parseServiceValues(input, acmeLayout);
    return [];
  } catch (error) {
    if (error instanceof InvalidServiceValues) return error.faults;
    throw error;
  }
}

function findFields(input: unknown): string[] {
  return findFaults(input).map(fault => fault.field);
}

describe('parseServiceValues', () => {
  it('accepts what the documents show', () => {
    expect(parseServiceValues({ ...orderApi }, acmeLayout)).toEqual(orderApi);
  });

  it('takes no roles for any caller', () => {
    const { roles, ...others } = orderApi;
    expect(parseServiceValues(others, acmeLayout).roles).toEqual([]);
  });

  it('puts methods and environments in one order, so that equal choices are equal', () => {
    const values = parseServiceValues(
      {
        ...orderApi,
        route: { path: '/x', methods: ['DELETE', 'POST', 'GET'] },
        environments: ['prod', 'dev'],
      },
      acmeLayout,
    );
    expect(values.route?.methods).toEqual(['GET', 'POST', 'DELETE']);
    expect(values.environments).toEqual(['dev', 'prod']);
  });

  it('names all faults at once', () => {
    expect(
      findFaults({
        ...orderApi,
        service: 'Order',
        route: { path: 'orders', methods: ['GET', 'BREW', 'GET'] },
        color: 'red',
      }),
    ).toEqual([
      { field: 'service', message: expect.stringContaining('lower-case') },
      {
        field: 'route.path',
        message: expect.stringContaining('/api/v1/orders'),
      },
      {
        field: 'route.methods[1]',
        message: expect.stringContaining('GET, POST'),
      },
      { field: 'color', message: expect.stringContaining('Remove') },
    ]);
  });

  it('writes them as one sentence a line', () => {
    expect(() =>
      parseServiceValues({ ...orderApi, owner: 'me', guard: 'x' }, acmeLayout),
    ).toThrow(
      'owner: Name a group like group:default/commerce.\nguard: Choose one of site-auth, platform-auth, none.',
    );
  });

  it.each([undefined, null, 1, 'x', [], [orderApi]])(
    'refuses %j instead of an object',
    input => {
      expect(findFaults(input)).toEqual([
        { field: '', message: 'Give the values of a service as an object.' },
      ]);
    },
  );

  it('names every field that is missing', () => {
    expect(findFields({})).toEqual([
      'service',
      'application',
      'description',
      'owner',
      'environments',
    ]);
  });

  it('brings new versions out one pod after the other when nobody chose', () => {
    const { strategy, ...others } = orderApi;
    expect(parseServiceValues(others, acmeLayout).strategy).toBe('rolling');
    expect(parseServiceValues(legacyMap, acmeLayout).strategy).toBeUndefined();
  });

  it.each([
    ['canary', []],
    ['blueGreen', []],
    ['recreate', ['strategy']],
    ['', ['strategy']],
  ])('of the strategy %j refuses %j', (strategy, fields) => {
    expect(findFields({ ...orderApi, strategy })).toEqual(fields);
  });

  it.each(['order-events', 'orders', 'order.created.v2', 'a'.repeat(80)])(
    'accepts the queue %s',
    queue => {
      expect(findFields({ ...mailWorker, queue })).toEqual([]);
    },
  );

  it.each([
    '',
    'Orders',
    '-a',
    'a-',
    'a..b',
    'a b',
    'a:b',
    'a\n',
    'https://sqs',
    'a'.repeat(81),
    7,
  ])('refuses the queue %j', queue => {
    expect(findFields({ ...mailWorker, queue })).toEqual(['queue']);
  });

  it.each([
    ['upstream', 'legacy.acme.example'],
    ['upstream', null],
    ['upstream.protocol', { ...legacyMap.upstream, protocol: 'ftp' }],
    ['upstream.host', { ...legacyMap.upstream, host: '169.254.169.254' }],
    ['upstream.host', { ...legacyMap.upstream, host: 'LEGACY.acme.example' }],
    ['upstream.host', { ...legacyMap.upstream, host: 'legacy.acme.example.' }],
    ['upstream.port', { ...legacyMap.upstream, port: 0 }],
    ['upstream.port', { ...legacyMap.upstream, port: 65_536 }],
    ['upstream.port', { ...legacyMap.upstream, port: '443' }],
    ['upstream.port', { ...legacyMap.upstream, port: 1.5 }],
    ['upstream.path', { ...legacyMap.upstream, path: '/admin' }],
  ])('refuses at %s %j', (field, upstream) => {
    expect(findFields({ ...legacyMap, upstream })).toEqual([field]);
  });

  it('names the hosts that an upstream may have', () => {
    const upstream = { ...legacyMap.upstream, host: 'evil.example' };
    expect(findFaults({ ...legacyMap, upstream })[0].message).toContain(
      'Choose one of legacy.acme.example;',
    );
  });

  it.each([
    ['1'],
    ['ab'],
    ['a'.repeat(41)],
    ['a--b'],
    ['ab-'],
    ['-rf'],
    ['../../x'],
    ['a/b'],
    ['a\\b'],
    ['%2e%2e%2fx'],
    ['x.lock'],
    ['@{-1}'],
    ['.github'],
    ['order\n'],
    ['\u043erder'],
    ['\uff4frder'],
    ['or\u200bder'],
    ['or\u202eder'],
    ['constructor'],
    ['prototype'],
    ['__proto__'],
    ['default'],
    ['kube-system'],
    ['argocd'],
    ['nul'],
    ['${{ x }}'],
    ['$(id)'],
    [7],
    [true],
    [['order']],
    [{ name: 'order' }],
    [null],
  ])('refuses the name %j', name => {
    expect(findFields({ ...orderApi, service: name })).toEqual(['service']);
    expect(findFields({ ...orderApi, application: name })).toEqual([
      'application',
    ]);
  });

  it.each(['yes', 'null', 'off', 'e2e-api', 'a1-2'])(
    'accepts the name %s',
    name => {
      expect(findFields({ ...orderApi, service: name })).toEqual([]);
    },
  );

  it('keeps service and application together within a DNS label', () => {
    const service = 'a'.repeat(40);
    expect(
      findFields({ ...orderApi, service, application: 'b'.repeat(22) }),
    ).toEqual([]);
    expect(
      findFaults({ ...orderApi, service, application: 'b'.repeat(23) }),
    ).toEqual([
      {
        field: 'application',
        message: expect.stringContaining('Shorten it by 1'),
      },
    ]);
  });

  it.each([
    [''],
    ['  '],
    ['two\nlines'],
    ['tab\there'],
    ['\u2028'],
    ['x\u202ey'],
    ['x\u2066y'],
    ['x\u200by'],
    ['x\ufeffy'],
    ['\ud800'],
    ['x\u0000'],
    ['e\u0301'],
    ['x'.repeat(281)],
    ['🛒'.repeat(281)],
    [7],
  ])('refuses the description %j', description => {
    expect(findFields({ ...orderApi, description })).toEqual(['description']);
  });

  it.each([
    ['x'.repeat(280)],
    ['🛒'.repeat(280)],
    ['주문을 받습니다: "1" #2 ${x} %{y} {{ 7*7 }}'],
    ['---'],
    ['null'],
  ])('accepts the description %j', description => {
    expect(findFields({ ...orderApi, description })).toEqual([]);
  });

  it('refuses a huge description at once', () => {
    const description = 'x'.repeat(10_000_000);
    expect(findFields({ ...orderApi, description })).toEqual(['description']);
  });

  it.each([
    ['commerce'],
    ['user:default/guest'],
    ['group:commerce'],
    ['group:default/'],
    ['group:default/a/b'],
    ['group:default/Commerce'],
    ['group:default/com merce'],
    [`group:default/${'a'.repeat(200)}`],
  ])('refuses the owner %j', owner => {
    expect(findFields({ ...orderApi, owner })).toEqual(['owner']);
  });

  it.each([
    ['/'],
    [''],
    ['orders'],
    ['/orders/'],
    ['/Orders'],
    ['/a//b'],
    ['/orders/..;/admin'],
    ['/orders/../admin'],
    ['/%2e'],
    ['~/.*'],
    ['/(?:a+)+$'],
    ['/orders/{id}'],
    ['/a?b=c'],
    ['/a#b'],
    ['/a\n'],
    ['/health/live'],
    ['/health'],
    [`/${'a'.repeat(200)}`],
    ['http://169.254.169.254/'],
  ])('refuses the route path %j', path => {
    expect(
      findFields({ ...orderApi, route: { ...orderApi.route, path } }),
    ).toEqual(['route.path']);
  });

  it.each([
    [[], 'route.methods'],
    ['GET', 'route.methods'],
    [['get'], 'route.methods[0]'],
    [['GET', 'GET'], 'route.methods[1]'],
    [['GET', 7], 'route.methods[1]'],
    [['GET', 'TRACE'], 'route.methods[1]'],
  ])('refuses the methods %j', (methods, field) => {
    expect(findFields({ ...orderApi, route: { path: '/x', methods } })).toEqual(
      [field],
    );
  });

  it.each([
    [['staging'], 'environments[0]'],
    [['dev', 'dev'], 'environments[1]'],
    [['__proto__'], 'environments[0]'],
    [[], 'environments'],
  ])('refuses the environments %j', (environments, field) => {
    expect(findFields({ ...orderApi, environments })).toEqual([field]);
  });

  it.each([
    [['Admin'], 'roles[0]'],
    [['a', 'b', 'a'], 'roles[2]'],
    [['a,b'], 'roles[0]'],
    [[''], 'roles[0]'],
    ['admin', 'roles'],
    [Array.from({ length: 10_000 }, () => '!'), 'roles'],
  ])('refuses the roles %j', (roles, field) => {
    expect(findFields({ ...orderApi, roles })).toEqual([field]);
  });

  it('refuses roles that nobody checks', () => {
    expect(findFields({ ...orderApi, guard: 'none' })).toEqual(['roles']);
    expect(findFields({ ...orderApi, guard: 'none', roles: [] })).toEqual([]);
  });

  it('refuses unknown fields at any depth, those of JavaScript too', () => {
    const input = JSON.parse(
      '{"__proto__": {"x": 1}, "constructor": 1, "route": {"path": "/x", "methods": ["GET"], "hosts": []}}',
    );
    expect(findFields({ ...orderApi, ...input, ['__proto__']: 1 })).toEqual(
      expect.arrayContaining(['constructor', '__proto__', 'route.hosts']),
    );
  });

  it('survives very deep JSON', () => {
    const description = JSON.parse('['.repeat(1000) + ']'.repeat(1000));
    expect(findFields({ ...orderApi, description })).toEqual(['description']);
  });
});
