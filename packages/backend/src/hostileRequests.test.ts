import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { Sandbox } from '@slipway/sandbox';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDatabase } from './__testUtils__/createDatabase';
import { findFreePort } from './__testUtils__/findFreePort';
import { GuestClient } from './__testUtils__/GuestClient';
import { startBackendProcess } from './__testUtils__/startBackendProcess';
import { startSeededSandbox } from './__testUtils__/startSeededSandbox';

const TEMPLATE = 'template:default/nestjs-service';
const GOOD = {
  service: 'coupon',
  application: 'api',
  description: 'Hands out coupons',
  owner: 'group:default/commerce',
  route: { path: '/api/v1/coupons', methods: ['GET'] },
  guard: 'site-auth',
  roles: ['member'],
  environments: ['dev'],
};

const NAMES = [
  '../../x',
  'a/b',
  'a\\b',
  '/etc/passwd',
  '%2e%2e%2fx',
  'x.lock',
  '@{-1}',
  '-rf',
  '.github',
  'Order',
  '\u043erder',
  '\uff4frder',
  'or\u200bder',
  'or\u202eder',
  'order\n',
  '$(id)',
  '`id`',
  '${{ secrets.X }}',
  '{{ 7*7 }}',
  '__proto__',
  'constructor',
  'x'.repeat(1_000_000),
  7,
  true,
  ['order'],
  { name: 'order' },
  null,
];
const PATHS = [
  '/',
  '~/.*',
  '/orders/..;/admin',
  '/a//b',
  '/orders/',
  '/Orders',
  '(?:a+)+$',
  '/%2e%2e/x',
  'orders',
  '/health/live',
  '/${{ secrets.X }}',
  5,
];
const DESCRIPTIONS = [
  '',
  'one\ntwo',
  'x'.repeat(10_000_000),
  'a\u202eb',
  'a\u200bb',
  '\ud800',
  12,
  ['a'],
  { toString: 'a' },
];

/** What is refused, and the field that the refusal names. */
const REFUSED: [field: string, values: object][] = [
  ...NAMES.map((name): [string, object] => ['service', { service: name }]),
  ...NAMES.map((name): [string, object] => [
    'application',
    { application: name },
  ]),
  ...PATHS.map((route): [string, object] => [
    'path',
    { route: { path: route, methods: ['GET'] } },
  ]),
  ...DESCRIPTIONS.map((description): [string, object] => [
    'description',
    { description },
  ]),
  ['methods', { route: { path: '/x', methods: ['BREW'] } }],
  ['owner', { owner: 'group:default/growth' }],
  ['owner', { owner: 'user:default/guest' }],
  ['owner', { owner: '../commerce' }],
  ['guard', { guard: 'nobody' }],
  ['roles', { roles: Array.from({ length: 10_000 }, (_, i) => `role${i}`) }],
  ['roles', { roles: ['a,b'] }],
  ['environments', { environments: ['moon'] }],
  ['environments', { environments: [] }],
  ['color', { color: 'red' }],
];

jest.setTimeout(180_000);

describe('hostile requests', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const directory = createMockDirectory();
  let sandbox: Sandbox;
  let backend: Awaited<ReturnType<typeof startBackendProcess>> | undefined;
  let guest: GuestClient;

  beforeAll(async () => {
    sandbox = await startSeededSandbox(directory.resolve('sandbox'));
    backend = await startBackendProcess({
      port: await findFreePort(),
      sandboxHost: new URL(sandbox.url).host,
      databaseUrl: await createDatabase(databases),
      logFile: directory.resolve('backend.log'),
    });
    guest = new GuestClient(backend.url);
    await guest.waitForEntity(TEMPLATE);
  });
  afterAll(async () => {
    await backend?.kill();
    await sandbox?.close();
  });

  /** Creates, and waits for the end: either the answer itself refuses, or the task's error does. */
  async function refusalOf(values: unknown): Promise<string | undefined> {
    const answer = await guest.post('scaffolder/v2/tasks', {
      templateRef: TEMPLATE,
      values,
    });
    expect(answer.status).toBeLessThan(500);
    if (answer.status !== 201) return answer.text();
    const { id } = await answer.json();
    if ((await guest.waitForTask(id)) === 'completed') return undefined;
    const events: { type: string; body: { error?: { message: string } } }[] =
      await (await guest.get(`scaffolder/v2/tasks/${id}/events`)).json();
    return events.find(({ type }) => type === 'completion')?.body.error
      ?.message;
  }

  it('are refused with the name of the field', async () => {
    const unexplained: [string, string, string | undefined][] = [];
    // As many at once as the scaffolder works on.
    const waiting = [...REFUSED];
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          const [field, values] = next;
          const refusal = await refusalOf({ ...GOOD, ...values });
          if (!refusal?.includes(field))
            unexplained.push([
              field,
              JSON.stringify(values).slice(0, 80),
              refusal?.slice(0, 200),
            ]);
        }
      }),
    );
    expect(unexplained).toEqual([]);
    const branches = await fetch(
      `${sandbox.url}/api/v3/repos/acme/platform/git/matching-refs/heads/slipway/`,
    );
    expect(await branches.json()).toEqual([]);
  });

  it.each([
    ['no JSON', '{"templateRef": '],
    [
      'a thousand levels of JSON',
      `{"templateRef":"${TEMPLATE}","values":${'['.repeat(1000)}${']'.repeat(
        1000,
      )}}`,
    ],
    [
      '__proto__ among the values',
      `{"templateRef":"${TEMPLATE}","values":{"__proto__":{"service":"order"}}}`,
    ],
    ['a list', '[]'],
    ['a number', '7'],
  ])('are never the fault of the server: %s', async (_, body) => {
    const answer = await guest.post('scaffolder/v2/tasks', body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.text()).not.toMatch(/\n\s+at /);
  });

  it.each([
    '',
    '?template=',
    '?template=nonsense',
    '?template=template:default/none',
    '?template=component:default/order-api',
    '?template=template:default/nestjs-service&template=b',
    `?template=${'x'.repeat(10_000)}`,
    '?template=..%2f..%2fetc%2fpasswd',
    '?template=template:default/%00',
  ])('for a snapshot are refused in a sentence: %s', async query => {
    const answer = await guest.get(`proof/v1/snapshot${query}`);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    const { error } = await answer.json();
    expect(error.message).toMatch(/\w/);
    expect(JSON.stringify(error)).not.toMatch(/\n\s+at /);
  });

  it.each([
    'path=README.md',
    'commit=main&path=README.md',
    `commit=${'a'.repeat(40)}&path=README.md`,
    `commit=${'a'.repeat(40)}&path=../../../etc/passwd`,
    `commit=${'a'.repeat(40)}&path=%00`,
    `commit=..%2f..&path=README.md`,
  ])('for a file are refused in a sentence: %s', async query => {
    const answer = await guest.get(`proof/v1/file?${query}`);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.text()).not.toMatch(/\n\s+at /);
  });

  it('that are only text come out as that text, in code, catalog and pull request', async () => {
    const description =
      'a: b *x ${file("/etc/passwd")} %{ for } {{ 7*7 }} {% raw %} ${{ secrets.X }} $(id) [skip ci] Closes #1 @org/everyone ![b](//beacon) EOT "\\';
    expect(
      await refusalOf({ ...GOOD, service: 'hostile', description }),
    ).toBeUndefined();
    const repository = `${sandbox.url}/api/v3/repos/acme/platform`;
    const manifest = await fetch(
      `${repository}/contents/apps/hostile/api/package.json?ref=slipway/hostile/api`,
      { headers: { accept: 'application/vnd.github.raw+json' } },
    );
    expect((await manifest.json()).description).toBe(description);
    const [pull] = await (await fetch(`${repository}/pulls`)).json();
    expect(pull.title).toBe('Create hostile-api');
  });

  it('reach these plugins and no other', () => {
    const [, names] =
      /Plugin initialization started: ([^"]+)"/.exec(readLog()) ?? [];
    expect(names?.replace(/'/g, '').split(', ').sort()).toEqual([
      'app',
      'approval',
      'audit',
      'auth',
      'catalog',
      'curation',
      'events',
      'fleet',
      'notifications',
      'permission',
      'proof',
      'scaffolder',
      'search',
      'signals',
    ]);
  });

  it('find these actions and no other, and run ours only', async () => {
    const actions: { id: string }[] = await (
      await new GuestClient(backend!.url, 'local-platform').get(
        'scaffolder/v2/actions',
      )
    ).json();
    expect(actions.map(({ id }) => id).sort()).toEqual([
      // Scaffolder 4.2 cannot be had without these; the policy lets only the platform team run them.
      'catalog:fetch',
      'catalog:register',
      'catalog:write',
      'debug:log',
      'debug:wait',
      'fetch:plain',
      'fetch:plain:file',
      'fetch:template',
      'fetch:template:file',
      'fs:delete',
      'fs:readdir',
      'fs:rename',
      'slipway:service:propose',
      'slipway:service:prove',
      'slipway:service:render',
    ]);
    for (const plugin of ['catalog', 'scaffolder']) {
      const offered = await guest.get(
        `${plugin}/.backstage/actions/v1/actions`,
      );
      expect(await offered.json()).toEqual({ actions: [] });
    }
    expect(
      (await guest.post('scaffolder/v2/dry-run', dryRunOf('x'))).status,
    ).toBe(403);
  });

  it('make the portal fetch nothing that only it can reach', async () => {
    const asked: (string | undefined)[] = [];
    const secret = http.createServer(({ url }, response) => {
      asked.push(url);
      response.end('secret');
    });
    secret.listen(0, '127.0.0.1');
    await once(secret, 'listening');
    const { port } = secret.address() as AddressInfo;
    const platform = new GuestClient(backend!.url, 'local-platform');
    const target = `http://127.0.0.1:${port}/secret`;
    const dryRun = await platform.post(
      'scaffolder/v2/dry-run',
      dryRunOf(target),
    );
    expect(dryRun.status).toBeGreaterThanOrEqual(400);
    expect(await dryRun.text()).toContain('is not allowed');
    const location = await platform.post('catalog/locations?dryRun=true', {
      type: 'url',
      target,
    });
    expect(location.status).toBeGreaterThanOrEqual(400);
    secret.close();
    expect(asked).toEqual([]);
  });

  it('leave no token in the log', () => {
    expect(readLog()).not.toMatch(
      /sandbox-(?:bot|argocd|webhook)|\beyJ[\w-]{20}/,
    );
  });

  function readLog(): string {
    return readFileSync(directory.resolve('backend.log'), 'utf-8');
  }
});

/** A template that somebody brings along, which fetches from where he says. */
function dryRunOf(url: string) {
  return {
    template: {
      apiVersion: 'scaffolder.backstage.io/v1beta3',
      kind: 'Template',
      metadata: { name: 'fetcher' },
      spec: {
        owner: 'group:default/platform',
        type: 'service',
        parameters: [],
        steps: [
          { id: 'fetch', name: 'Fetch', action: 'fetch:plain', input: { url } },
        ],
      },
    },
    values: {},
    directoryContents: [],
  };
}
