import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { AuthServiceStandIn } from './__testUtils__/AuthServiceStandIn';
import { buildPackage } from './__testUtils__/buildPackage';
import { findChromium } from './__testUtils__/findChromium';
import {
  TestServer,
  type Answer,
  type Arrival,
} from './__testUtils__/TestServer';
import type { SiteAuth } from './index';

declare const auth: SiteAuth;

const service = new AuthServiceStandIn();
const elsewhere = new TestServer(() => ({
  headers: { 'access-control-allow-origin': '*' },
  body: 'thanks',
}));
/** A page of the site, its API, and the package as a browser loads it. */
const site = new TestServer(serveSite);
const executablePath = findChromium();
let dist: string;

beforeAll(async () => {
  [dist] = await Promise.all([
    buildPackage(),
    service.start(),
    elsewhere.start(),
    site.start(),
  ]);
}, 60_000);

afterAll(async () => {
  await Promise.all([service.stop(), elsewhere.stop(), site.stop()]);
  await rm(dist, { recursive: true, force: true });
});

async function serveSite({ path: url }: Arrival): Promise<Answer> {
  if (url === '/moved')
    return { status: 302, headers: { location: elsewhere.url } };
  if (url.startsWith('/api')) return { body: 'fine' };
  if (url.endsWith('.js'))
    return {
      headers: { 'content-type': 'text/javascript' },
      body: await readFile(path.join(dist, 'esm', path.basename(url)), 'utf8'),
    };
  return {
    headers: { 'content-type': 'text/html' },
    body: `<!doctype html><script type="module">
import { createSiteAuth } from '/index.js';
globalThis.auth = createSiteAuth({ issuer: '${service.url}' });
</script>`,
  };
}

describe('the built package in Node', () => {
  it.each([
    ['imported', 'app.mjs', "import * as sdk from './esm/index.js';"],
    ['required', 'app.cjs', "const sdk = require('./cjs/index.js');"],
  ])('works when it is %s', async (_, name, line) => {
    const file = path.join(dist, name);
    await writeFile(
      file,
      `${line}
sdk.createSiteAuth({ issuer: '${service.url}', grant: sdk.session('session-1') })
  .getClaims().then(({ memberCode }) => process.stdout.write(memberCode));`,
    );
    // Ends by itself: nothing of it keeps a process alive.
    const { stdout } = await promisify(execFile)(process.execPath, [file]);
    expect(stdout).toBe('M0001');
  });
});

(executablePath ? describe : describe.skip)('in a real browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
  }, 60_000);

  afterAll(() => browser?.close());

  /** Tabs of one browser in which a member is logged in at the site. */
  async function openTabs(count: number, preparation = ''): Promise<Page[]> {
    service.sessions.set('browser', service.sessions.get('session-1')!);
    const context = await browser.newContext();
    await context.addCookies([
      { name: 'PHPSESSID', value: 'browser', url: service.url, httpOnly: true },
    ]);
    await context.addInitScript(preparation);
    return Promise.all(
      Array.from({ length: count }, async () => {
        const page = await context.newPage();
        await page.goto(site.url);
        await page.waitForFunction('globalThis.auth');
        return page;
      }),
    );
  }

  it('a page gets its token by the cookie of the site and calls its own API', async () => {
    const [page] = await openTabs(1);
    const said = await page.evaluate(async () => {
      const response = await auth.fetch('/api/orders');
      return [await response.text(), await auth.getToken()];
    });
    const { headers } = site.arrivals.find(({ path: url }) =>
      url.startsWith('/api'),
    )!;
    expect(said).toEqual(['fine', headers.authorization!.slice(7)]);
    expect(await page.evaluate(() => auth.getState())).toMatchObject({
      claims: { sub: 'member-한글' },
    });
  });

  it('a page renews its token by a cookie that no script sees', async () => {
    const [page] = await openTabs(1);
    service.lifetimeSeconds = 0.1;
    await page.evaluate(async () => {
      const first = await auth.getToken();
      while ((await auth.getToken()) === first)
        await new Promise(resolve => {
          setTimeout(resolve, 10);
        });
    });
    service.lifetimeSeconds = 600;
    const renewal = service.arrivals.find(
      ({ path: url }) => url === '/token/refresh',
    )!;
    expect(renewal.body).toBe('grant_type=refresh_token&audience=site');
    expect(renewal.headers.cookie).toContain('site_refresh=');
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });

  it('a token does not follow a redirect to another origin', async () => {
    const [page] = await openTabs(1);
    const text = page.evaluate(async () =>
      (await auth.fetch('/moved', { headers: { accept: '*/*' } })).text(),
    );
    expect(await text).toBe('thanks');
    const [arrival] = elsewhere.arrivals.slice(-1);
    expect(arrival.method).toBe('GET');
    expect(arrival.headers.authorization).toBeUndefined();
  });

  it('a token does not follow the base of the document to another origin', async () => {
    const [page] = await openTabs(1);
    const before = elsewhere.arrivals.length;
    const kind = page.evaluate(async url => {
      document.head.append(
        Object.assign(document.createElement('base'), { href: url }),
      );
      return auth.fetch('/api/orders').catch(error => error.kind);
    }, elsewhere.url);
    expect(await kind).toBe('origin-not-allowed');
    expect(elsewhere.arrivals).toHaveLength(before);
  });

  it.each([
    ['by a channel', ''],
    [
      'by the storage, in a browser without channels',
      'delete globalThis.BroadcastChannel;',
    ],
  ])('a logout in one tab is one in the other, %s', async (_, preparation) => {
    const [one, other] = await openTabs(2, preparation);
    for (const page of [one, other]) await page.evaluate(() => auth.getToken());
    const changes = other.evaluate(
      () =>
        new Promise(resolve => {
          auth.onChange(() => resolve(auth.getState()));
        }),
    );
    // Evaluated in order: the listener above is there before.
    await other.evaluate(() => auth.getState());
    await one.evaluate(() => auth.logout());
    expect(await changes).toEqual({ status: 'signed-out' });
    const kind = other.evaluate(() =>
      auth.getToken().catch(error => error.kind),
    );
    expect(await kind).toBe('signed-out');
    expect(await other.evaluate(() => JSON.stringify(localStorage))).toBe('{}');
  });
});
