import type { RepositoryFile } from '@slipway/change-set';
import { applyEdits } from '../../__testUtils__/Fixture';
import { seededFiles, seededLayout } from '../../__testUtils__/seededPlatform';
import type { Finding } from '../../model/Finding';
import { PlatformModel } from '../../model/PlatformModel';
import { judge } from '../judge';

const FRAGMENT = 'infra/kong/public/order-api.yaml';
const UPSTREAM = `    protocol: http
    host: "order-api.order.svc.cluster.local"
    port: 80
`;

/** Gateways and applications; the rules here ask for nothing else. */
let seed: RepositoryFile[];
beforeAll(async () => {
  seed = (await seededFiles()).filter(({ path }) =>
    /^infra\/kong\/|\/catalog-info\.yaml$/.test(path),
  );
});

/** The errors of the rules named, after one place of a fragment was replaced. */
function judgeWith(
  replace: string,
  text: string,
  ...rules: string[]
): Finding[] {
  const edits = [{ path: FRAGMENT, replace, with: text }];
  const model = PlatformModel.read(applyEdits(seed, edits), seededLayout());
  return judge(model).filter(
    ({ rule, severity, path }) =>
      rules.includes(rule) && severity === 'error' && path === FRAGMENT,
  );
}

describe('the path of a route', () => {
  it.each([
    '/',
    '//',
    '/orders/',
    '/a//b',
    '/orders/..;/admin',
    '/orders/../admin',
    '/orders/./admin',
    '/..',
    '/orders;v=1',
    '/%2e%2e/admin',
    '/orders?x=1',
    '/orders#x',
    '/orders x',
    '/orders\\admin',
    '/\u043erders',
    '/\uff4frders',
    '/orders\u200b',
    '/\u202eorders',
    '/${file("/etc/passwd")}',
    '/{{ 7*7 }}',
    'orders',
    'http://a.example/',
    `/${'a'.repeat(200)}`,
    '~/.*',
    '~/',
    '~.*',
    '~/[a-z]+$',
    '~/(?:orders)?$',
    '~/(?:a+)+$',
    '~/orders/(?:a+)+$',
    '~/orders/(?:a*)*$',
    '~/orders/(?:a|a)+$',
    '~/orders/(?:a|aa)+$',
    '~/orders/(?:[a-z]+/?)+$',
    '~/orders/(?:.*x)*$',
    '~/orders/(?:(?:a{1,50}){1,50}){1,50}$',
    '~/orders/..;/admin$',
    '~/orders/\\.\\./admin$',
    '~/orders//admin$',
    '~/orders(?=x)$',
    '~/orders/(\\w)\\1$',
    '~/orders/%2e$',
    '~/orders[',
    `~/orders/${'a'.repeat(600)}$`,
  ])('%j is refused at its line', path => {
    const findings = judgeWith(
      '"/api/v1/orders"',
      JSON.stringify(path),
      'route-path-grammar',
      'route-regex-safe',
    );
    expect(findings).not.toEqual([]);
    for (const { line, message } of findings) {
      expect(line).toBe(11);
      // Nothing that could turn a line round or hide in it.
      expect(message).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it.each([
    '/api/v1/gifts',
    '/a.b/c_d/e-f/~g',
    '~/gifts/\\d+$',
    '~/gifts(?:/[^/]+)*$',
    '~/gifts/(?:[a-z]+-)*[a-z]+$',
    '~/gifts/(?<id>[0-9a-f]{8})/(?:lines|notes)$',
  ])('%j is accepted', path => {
    const edits = [
      {
        path: FRAGMENT,
        replace: '"/api/v1/orders"',
        with: JSON.stringify(path),
      },
    ];
    const model = PlatformModel.read(applyEdits(seed, edits), seededLayout());
    // The catalog still documents the old path, which is another rule's question.
    expect(
      judge(model).filter(({ rule }) =>
        /^(?:route-(?!agrees$)|kong-)/.test(rule),
      ),
    ).toEqual([]);
  });
});

describe('the upstream of a service', () => {
  it.each([
    'http://169.254.169.254/',
    'http://localhost:8001',
    'http://LOCALHOST.:8001',
    'http://a.localhost',
    'http://127.0.0.1',
    'http://127.1',
    'http://0x7f000001',
    'http://0177.0.0.1',
    'http://2130706433',
    'http://[::1]',
    'http://[::ffff:169.254.169.254]/',
    'http://10.0.0.1',
    'http://metadata.google.internal/',
    'http://metadata',
    'http://kubernetes.default.svc.cluster.local',
    'http://order-api.order.svc.cluster.local.evil.example',
    'http://order-api.order',
    'http://order-api',
    'http://member-api.member.svc.cluster.local',
    'http://a@169.254.169.254/',
    'http://order-api.order.svc.cluster.local@169.254.169.254/',
    'http://order-api.order.svc.cluster.local:0',
    'http://order-api.order.svc.cluster.local:65536',
    'gopher:',
    '',
    `http://${'a'.repeat(300)}.example`,
  ])('%s is refused', url => {
    expect(
      judgeWith(UPSTREAM, `    url: "${url}"\n`, 'upstream-allowed'),
    ).toMatchObject([{ line: 4 }]);
  });

  it.each([
    'http://order-worker.order.svc.cluster.local',
    'http://order-api.order.svc.cluster.local:8080/base',
  ])('%s is accepted', url => {
    expect(
      judgeWith(UPSTREAM, `    url: "${url}"\n`, 'upstream-allowed'),
    ).toEqual([]);
  });

  it('is accepted when configuration allows the host', () => {
    const { upstreamHosts, ...rest } = seededLayout();
    const layout = {
      ...rest,
      upstreamHosts: [...upstreamHosts, 'pay.example.com'],
    };
    const edits = [
      {
        path: FRAGMENT,
        replace: UPSTREAM,
        with: '    url: https://Pay.example.com\n',
      },
    ];
    const model = PlatformModel.read(applyEdits(seed, edits), layout);
    expect(
      judge(model).filter(({ rule }) => rule === 'upstream-allowed'),
    ).toEqual([]);
  });

  it.each([0, 65_536, -1, 80.5, '"80"'])('the port %s is refused', port => {
    expect(
      judgeWith('port: 80', `port: ${port}`, 'kong-file-valid'),
    ).toMatchObject([{ line: 6 }]);
  });
});

describe('a plugin', () => {
  it('is known when configuration names it', () => {
    const edits = [
      {
        path: FRAGMENT,
        replace: '        plugins:\n',
        with: '        plugins:\n          - name: moon-phase\n',
      },
    ];
    const files = applyEdits(seed, edits);
    const layout = seededLayout();
    const judged = [[], ['moon-phase']].map(gatewayPlugins =>
      judge(PlatformModel.read(files, { ...layout, gatewayPlugins })).map(
        ({ rule }) => rule,
      ),
    );
    expect(judged).toEqual([['kong-plugin-known'], []]);
  });

  it.each([
    ['roles: ["member", "admin"]', 'roles: [member, 1]'],
    ['roles: ["member", "admin"]', 'roles: [yes]'],
    ['roles: ["member", "admin"]', 'roles: { member: true }'],
    ['              roles: ["member", "admin"]', '              - member'],
  ])('has no roles like %s -> %s', (replace, text) => {
    expect(judgeWith(replace, text, 'kong-plugin-configured')).not.toEqual([]);
  });
});

it('a gateway without a file of its own is told at every fragment', () => {
  const files = seed.filter(({ path }) => !path.endsWith('/_gateway.yaml'));
  const findings = judge(PlatformModel.read(files, seededLayout()));
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(
    new Set(['gateway-sets-policy']),
  );
  expect(findings[0]).toMatchObject({
    line: 1,
    message:
      'gateway public has no cors and no rate-limiting for all of its routes',
  });
});

it('a guard of the service or of the gateway guards every route', () => {
  const guard = / {10}- name: "site-auth"\n(?: {12}.*\n)+/;
  const own = seed.find(({ path }) => path === FRAGMENT)!;
  const bare = own.content.replace(guard, '').replace('        plugins:\n', '');
  const judged = [
    { [FRAGMENT]: bare },
    {
      [FRAGMENT]: bare.replace(
        '    routes:',
        '    plugins: [{ name: jwt }]\n    routes:',
      ),
    },
    {
      [FRAGMENT]: bare,
      'infra/kong/public/_guard.yaml':
        '_format_version: "3.0"\nplugins: [{ name: site-auth }]\n',
    },
  ].map(changes => {
    const model = PlatformModel.read(seed, seededLayout());
    for (const [path, content] of Object.entries(changes))
      model.put({ path, content });
    return judge(model)
      .filter(({ rule }) => rule === 'route-is-guarded')
      .map(({ line }) => line);
  });
  expect(judged).toEqual([[9], [], []]);
});

it('an application that an open pull request changes is not in its own way', () => {
  const model = PlatformModel.read(seed, seededLayout());
  const own = seed.filter(({ path }) => path === FRAGMENT);
  model.reserve({ number: 7, url: 'https://git.acme.example/7' }, own);
  expect(
    judge(model).filter(({ rule }) => /^(?:route|kong)-/.test(rule)),
  ).toEqual([]);
});
