import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installApplication } from './installApplication';
import { renderTemplate } from './renderTemplate';
import { runCommand, type Outcome } from './runCommand';
import { hasNginx, startNginx, type ServedPage } from './startNginx';
import { startRegistry } from './startRegistry';
import { writeFiles } from './writeFiles';

/** Where the gateway publishes the page. */
const PAGE = '/coupons/my';
const VALUES = {
  service: 'coupon',
  application: 'web',
  description: 'Shows "my" coupons </script> 쿠폰',
  owner: 'group:default/commerce',
  route: { path: PAGE, methods: ['GET', 'HEAD'] },
  guard: 'none',
  environments: ['dev'],
};
const ISSUER = 'https://auth.acme.example';
const folder = mkdtempSync(join(tmpdir(), 'slipway-golden-page-'));
let built: Outcome;

beforeAll(async () => {
  const registry = await startRegistry();
  writeFiles(folder, await renderTemplate('static-web', VALUES, registry.url));
  await installApplication(folder);
  await registry.close();
  built = await runCommand(folder, ['npm', 'run', 'build']);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['builds', () => Promise.resolve(built)],
  ['passes its own tests', () => runCommand(folder, ['npm', 'test'])],
  [
    'has nothing for its linter to say',
    () => runCommand(folder, ['npm', 'run', 'lint']),
  ],
])('a page %s', async (_, run) => {
  const { code, output } = await run();
  expect([output, code]).toEqual([expect.any(String), 0]);
});

(hasNginx() ? describe : describe.skip)('a page behind nginx', () => {
  let page: ServedPage;

  beforeAll(async () => {
    page = await startNginx(folder, PAGE, {
      AUTH_ISSUER: `${ISSUER}/v1`,
      ENVIRONMENT: 'dev',
      LOGIN_URL: '/login?from=page&x=1',
    });
  });

  afterAll(() => page?.stop());

  const get = (path: string, init?: RequestInit) =>
    fetch(page.url + path, { redirect: 'manual', ...init });

  const assets = () => readdirSync(join(folder, 'dist/assets'));

  it('answers health', async () => {
    for (const path of ['/health/live', '/health/ready'])
      expect(await (await get(path)).json()).toEqual({ status: 'up' });
    expect(page.lines().join()).not.toContain('/health/');
  });

  it('is the page at its route and at every address below it', async () => {
    const home = await get(`${PAGE}/`);
    expect(home.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const text = await home.text();
    expect(text).toContain(`src="${PAGE}/assets/`);
    // The policy lets nothing run that stands in the page itself.
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style|style=/);
    expect(await (await get(`${PAGE}/orders/7`)).text()).toBe(text);
    const bare = await get(`${PAGE}?tab=1`);
    expect([bare.status, bare.headers.get('location')]).toEqual([
      308,
      `${PAGE}/?tab=1`,
    ]);
  });

  it('is not there elsewhere, and no file that is missing is the page', async () => {
    for (const path of [
      '/',
      '/other',
      `${PAGE}s`,
      `${PAGE}/missing.png`,
      `${PAGE}/assets/index-00000000.js`,
      `${PAGE}/..%2f..%2frun/nginx.conf`,
    ]) {
      const { status, headers } = await get(path);
      expect([path, status]).toEqual([path, 404]);
      expect(headers.get('cache-control')).toBe('no-cache');
    }
    expect((await get(`${PAGE}/`, { method: 'POST' })).status).toBe(405);
  });

  it('lets hashed files be kept for good, and asks for all else again', async () => {
    expect(
      assets()
        .map(name => name.replace(/^.*\./, ''))
        .sort(),
    ).toEqual(['css', 'js']);
    for (const name of assets()) {
      const { headers } = await get(`${PAGE}/assets/${name}`);
      expect(headers.get('cache-control')).toBe(
        'public, max-age=31536000, immutable',
      );
      expect(headers.get('content-encoding')).toBe('gzip');
    }
    for (const path of ['/', '/orders', '/config.json', '/favicon.svg'])
      expect((await get(PAGE + path)).headers.get('cache-control')).toBe(
        'no-cache',
      );
  });

  it('says what a browser may do with it, with each answer', async () => {
    for (const path of ['/', '/missing.png', '/config.json']) {
      const { headers } = await get(PAGE + path);
      const policy = headers.get('content-security-policy');
      expect(policy).toContain("default-src 'self';");
      expect(policy).toContain(`connect-src 'self' ${ISSUER};`);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe(
        'strict-origin-when-cross-origin',
      );
      expect(headers.get('server')).toBe('nginx');
    }
  });

  it('tells the page where it runs', async () => {
    expect(await (await get(`${PAGE}/config.json`)).json()).toEqual({
      authIssuer: `${ISSUER}/v1`,
      environment: 'dev',
      loginUrl: '/login?from=page&x=1',
    });
  });

  it('logs each request with its id, and nothing of its query', async () => {
    await get(`${PAGE}/orders?secret=1`, {
      headers: { 'x-request-id': 'from-the-"gateway"' },
    });
    const line = page.lines().find(text => text.includes('gateway'))!;
    expect(JSON.parse(line)).toMatchObject({
      level: 'info',
      requestId: 'from-the-"gateway"',
      method: 'GET',
      path: `${PAGE}/orders`,
      status: 200,
    });
    expect(page.lines().join()).not.toContain('secret');
  });

  it('ends as it is asked to', async () => {
    expect(await page.stop()).toBe(0);
    await expect(get('/health/live')).rejects.toThrow('fetch failed');
  });

  it.each([
    ['AUTH_ISSUER', ''],
    ['AUTH_ISSUER', 'auth.acme.example'],
    ['AUTH_ISSUER', 'https://a.example; script-src *'],
    ['AUTH_ISSUER', 'https://a.example"\n}'],
    ['AUTH_ISSUER', "https://a.example|e id'"],
    ['LOGIN_URL', 'data:text/html,hello'],
    ['LOGIN_URL', '/login","authIssuer":"https://evil.example'],
    ['ENVIRONMENT', 'dev"'],
    ['PORT', '80;'],
  ])('does not start with %s %j', async (name, value) => {
    const env = { AUTH_ISSUER: ISSUER, ENVIRONMENT: 'dev', [name]: value };
    await expect(startNginx(folder, PAGE, env)).rejects.toThrow(
      new RegExp(`it did not start: \\{"level":"error","message":"${name} `),
    );
  });
});
