import { MiddlewareFactory } from '@backstage/backend-defaults/rootHttpRouter';
import { mockServices } from '@backstage/backend-test-utils';
import express, { Router } from 'express';
import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import { configureHttp } from './configureHttp';

const PORTAL = 'https://portal.acme.example';
const servers: http.Server[] = [];

afterAll(() => servers.forEach(server => server.closeAllConnections()));

/** A server that has the portal's outer layers, and plugins that answer what they are asked. */
async function startServer(config: Record<string, unknown> = {}) {
  const { backend, ...rest } = config as { backend?: object };
  const rootConfig = mockServices.rootConfig({
    data: {
      ...rest,
      backend: {
        baseUrl: PORTAL,
        cors: { origin: PORTAL, credentials: true, methods: ['GET', 'POST'] },
        trustProxy: 'loopback',
        ...backend,
      },
    },
  });
  const logged: string[] = [];
  const logger = mockServices.logger.mock({
    info: message => {
      logged.push(message);
    },
  });
  const app = express();
  const server = http.createServer(app);
  servers.push(server);
  const routes = Router();
  routes.get('/api/auth/github/handler/frame', (request, response) =>
    response.redirect(String(request.query.to)),
  );
  routes.get('/api/auth/github/refresh', (_request, response) =>
    response
      .cookie('github-refresh-token', 'x', {
        sameSite: 'none',
        domain: 'acme.example',
      })
      .status(401)
      .json({}),
  );
  routes.get('/api/echo', (request, response) => {
    response.json({ ip: request.ip });
  });
  routes.post(
    '/api/scaffolder/v2/tasks',
    express.json(),
    (_request, response) => response.status(201).json({}),
  );
  routes.post('/api/approval/v1/asks', (_request, response) =>
    response.status(201).json({}),
  );
  configureHttp({
    app,
    server: server as any,
    routes,
    middleware: MiddlewareFactory.create({ config: rootConfig, logger }),
    config: rootConfig,
    logger,
    lifecycle: mockServices.rootLifecycle.mock(),
    healthRouter: Router().get(
      '/.backstage/health/v1/liveness',
      (_, response) => response.json({ status: 'ok' }),
    ),
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  return {
    port,
    server,
    logged,
    /** Calls as somebody behind the proxy on this machine. */
    call: (path: string, init: RequestInit = {}, from = '203.0.113.7') =>
      fetch(`http://127.0.0.1:${port}${path}`, {
        redirect: 'manual',
        ...init,
        headers: { 'x-forwarded-for': from, ...init.headers },
      }),
  };
}

const tokenOf = (sub: string) =>
  `Bearer x.${Buffer.from(JSON.stringify({ sub })).toString('base64url')}.x`;

/** The statuses of so many calls, one after the other. */
async function statusesOf(times: number, call: () => Promise<Response>) {
  const statuses: number[] = [];
  for (let i = 0; i < times; i++) statuses.push((await call()).status);
  return statuses;
}

describe('what every request passes', () => {
  it('sets the headers that keep a page to itself', async () => {
    const { call } = await startServer();
    const { headers } = await call('/api/echo');
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'cross-origin-opener-policy': 'same-origin-allow-popups',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cache-control': 'private, no-cache',
    });
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('promises no https where there is none', async () => {
    const { call } = await startServer({
      backend: { baseUrl: 'http://localhost:7007' },
    });
    const { headers } = await call('/api/echo');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('shares answers with the one origin that is configured, and with no other', async () => {
    const { call } = await startServer();
    const own = await call('/api/echo', { headers: { origin: PORTAL } });
    expect(own.headers.get('access-control-allow-origin')).toBe(PORTAL);
    expect(own.headers.get('access-control-allow-credentials')).toBe('true');
    for (const origin of [
      'https://evil.example',
      `${PORTAL}.evil.example`,
      'http://portal.acme.example',
      'null',
    ]) {
      const answer = await call('/api/echo', { headers: { origin } });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('lets nobody but the configured proxy say for whom it calls', async () => {
    const believing = await startServer();
    expect(await (await believing.call('/api/echo')).json()).toEqual({
      ip: '203.0.113.7',
    });
    // The caller wrote the first entry himself, the proxy the last.
    const forged = await believing.call(
      '/api/echo',
      {},
      '10.0.0.1, 203.0.113.7',
    );
    expect(await forged.json()).toEqual({ ip: '203.0.113.7' });
    const doubting = await startServer({ backend: { trustProxy: false } });
    expect(await (await doubting.call('/api/echo')).json()).toEqual({
      ip: '127.0.0.1',
    });
  });

  it('turns a caller away who asks too much, and says when to come back', async () => {
    const { call } = await startServer({ slipway: { limits: { address: 3 } } });
    const statuses = await statusesOf(4, () => call('/api/echo'));
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = await call('/api/echo');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await refused.json()).error.message).toMatch(
      /^More than 3 requests of your address in a minute; try again in \d+ s$/,
    );
    expect((await call('/api/echo', {}, '203.0.113.8')).status).toBe(200);
  });

  it('counts creations by person, so that an office of one address is not one person', async () => {
    const { call } = await startServer({
      slipway: { limits: { creation: 2 } },
    });
    const create = (sub: string) =>
      call('/api/scaffolder/v2/tasks', {
        method: 'POST',
        headers: { authorization: tokenOf(sub) },
      });
    expect(await statusesOf(3, () => create('user:default/ana'))).toEqual([
      201, 201, 429,
    ]);
    expect((await create('user:default/ben')).status).toBe(201);
  });

  it('counts a path however it is written', async () => {
    const { call } = await startServer({
      slipway: { limits: { creation: 1 } },
    });
    const paths = ['/api/scaffolder/v2/tasks', '/API/scaffolder/v2/TASKS/'];
    const statuses: number[] = [];
    for (const path of paths)
      statuses.push((await call(path, { method: 'POST' })).status);
    expect(statuses).toEqual([201, 429]);
  });

  it('counts the sign-ins of an address that fail', async () => {
    const { call } = await startServer({
      slipway: { limits: { failedSignIn: 2 } },
    });
    expect(await statusesOf(3, () => call('/api/auth/github/refresh'))).toEqual(
      [401, 401, 429],
    );
  });

  it('counts neither probes nor what the portal asks itself', async () => {
    const { call, port } = await startServer({
      slipway: { limits: { address: 1 } },
    });
    expect(
      await statusesOf(3, () => call('/.backstage/health/v1/liveness')),
    ).toEqual([200, 200, 200]);
    expect(
      await statusesOf(3, () => fetch(`http://127.0.0.1:${port}/api/echo`)),
    ).toEqual([200, 200, 200]);
  });

  it('refuses what is too large before it is read', async () => {
    const { call } = await startServer();
    const long = await call(`/api/echo?q=${'x'.repeat(9_000)}`);
    expect([long.status, (await long.json()).error.name]).toEqual([
      414,
      'URITooLongError',
    ]);
    const post = (path: string, bytes: number) =>
      call(path, {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: 'x'.repeat(bytes),
      });
    expect((await post('/api/echo', 1024 * 1024 + 1)).status).toBe(413);
    expect(
      (await post('/api/scaffolder/v2/tasks', 1024 * 1024 + 1)).status,
    ).toBe(201);
    expect(
      (await post('/api/scaffolder/v2/tasks', 10 * 1024 * 1024 + 1)).status,
    ).toBe(413);
  });

  it('takes the files of a creation that waits for a second person, and only there', async () => {
    const { call } = await startServer();
    const send = async (path: string, bytes: number, method = 'POST') =>
      (await call(path, { method, body: 'x'.repeat(bytes) })).status;
    const MEBIBYTE = 1024 * 1024;
    expect(await send('/api/approval/v1/asks', 16 * MEBIBYTE)).toBe(201);
    expect(await send('/api/approval/v1/asks', 16 * MEBIBYTE + 1)).toBe(413);
    expect(await send('/api/approval/v1/asks', MEBIBYTE + 1, 'PUT')).toBe(413);
    for (const path of ['1/decision', 'x'])
      expect(await send(`/api/approval/v1/asks/${path}`, MEBIBYTE + 1)).toBe(
        413,
      );
    expect(await send('/api/approval/v1/uses', MEBIBYTE + 1)).toBe(413);
  });

  it('gives a request little time to say what it wants', async () => {
    const { server } = await startServer();
    expect(server.headersTimeout).toBe(15_000);
    expect(server.requestTimeout).toBe(60_000);
    expect(server.maxHeadersCount).toBe(100);
    const configured = await startServer({
      backend: { server: { headersTimeout: 5_000, requestTimeout: '30s' } },
    });
    expect(configured.server.headersTimeout).toBe(5_000);
    expect(configured.server.requestTimeout).toBe(30_000);
  });

  it('makes cookies that neither scripts nor other sites can use', async () => {
    const { call } = await startServer();
    const { headers } = await call('/api/auth/github/refresh');
    expect(headers.getSetCookie()).toEqual([
      'github-refresh-token=x; Path=/; HttpOnly; SameSite=Lax; Secure',
    ]);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    // What is sent, not run.
    // eslint-disable-next-line no-script-url
    'javascript:alert(1)',
    `${PORTAL}@evil.example/`,
    `${PORTAL}.evil.example/`,
  ])('sends nobody who signs in to %s', async target => {
    const { call } = await startServer();
    const to = encodeURIComponent(target);
    const frame = '/api/auth/github/handler/frame';
    for (const query of [`redirectUrl=${to}`, `to=${to}`]) {
      const answer = await call(`${frame}?${query}`);
      expect(answer.status).toBe(400);
      expect(answer.headers.get('location')).toBeNull();
    }
  });

  it('sends whoever signs in back to the page he came from', async () => {
    const { call } = await startServer();
    const to = encodeURIComponent(`${PORTAL}/fleet?q=a`);
    const { status, headers } = await call(
      `/api/auth/github/handler/frame?redirectUrl=${to}&to=${to}`,
    );
    expect([status, headers.get('location')]).toEqual([
      302,
      `${PORTAL}/fleet?q=a`,
    ]);
  });

  it('logs no code of a sign-in', async () => {
    const { call, logged } = await startServer();
    await call('/api/auth/github/handler/frame?code=c0de&state=5tate&to=/');
    expect(logged).toEqual([
      'GET /api/auth/github/handler/frame?code=***&state=***&to=/ 302',
    ]);
  });
});
