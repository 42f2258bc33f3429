import type { Redis } from 'ioredis';
import {
  hasRedis,
  startRedis,
  type RunningRedis,
} from './__testUtils__/startRedis';
import {
  ISSUER,
  ORIGIN,
  startReplica,
  type Replica,
} from './__testUtils__/startReplica';
import { SESSION_GRANT, writeSession } from './__testUtils__/writeSession';

const describeWithRedis = hasRedis() ? describe : describe.skip;

describeWithRedis('the doors of the service', () => {
  let redis: RunningRedis;
  let keys: Redis;
  let replica: Replica;

  beforeAll(async () => {
    redis = await startRedis();
    keys = redis.connect();
    replica = await startReplica(redis.connect(), {
      cookieDomain: 'acme.example',
      allowedOrigins: [ORIGIN, 'https://*.apps.acme.example'],
    });
  });

  afterAll(async () => {
    await replica?.stop();
    await redis?.stop();
  });

  const grant = { grant_type: SESSION_GRANT };
  const page = (cookie: string) => ({ cookie, origin: ORIGIN });

  /** What a browser would send back, of what it was told to keep. */
  const cookiesOf = (response: Response) =>
    response.headers
      .getSetCookie()
      .map(cookie => cookie.split(';')[0])
      .join('; ');

  describe('for a browser', () => {
    it('sets cookies that no script reads, and the refresh token only for itself', async () => {
      const id = await writeSession(keys);
      const response = await replica.post(
        '/token',
        grant,
        page(`PHPSESSID=${id}`),
      );
      expect(await response.json()).toEqual({
        access_token: expect.any(String),
        token_type: 'Bearer',
        expires_in: 600,
      });
      expect(
        response.headers
          .getSetCookie()
          .map(cookie =>
            cookie
              .replace(/=[^;]+/, '=...')
              .replace(/Expires=[^;]+/, 'Expires=...'),
          ),
      ).toEqual([
        'site_token=...; Max-Age=600; Domain=acme.example; Path=/; Expires=...; HttpOnly; Secure; SameSite=Lax',
        'site_refresh=...; Max-Age=43200; Path=/auth; Expires=...; HttpOnly; Secure; SameSite=Lax',
      ]);
      expect(response.headers.get('cache-control')).toBe('no-store');
    });

    it('refreshes and logs out by cookies', async () => {
      const id = await writeSession(keys);
      const login = await replica.post(
        '/token',
        grant,
        page(`PHPSESSID=${id}`),
      );
      const refreshed = await replica.post(
        '/token/refresh',
        {},
        page(cookiesOf(login)),
      );
      expect(refreshed.status).toBe(200);
      const cookie = cookiesOf(refreshed);
      expect(cookie).not.toBe(cookiesOf(login));
      expect((await replica.get('/session', page(cookie))).status).toBe(200);

      const logout = await replica.post('/logout', {}, page(cookie));
      expect(logout.status).toBe(204);
      expect(logout.headers.getSetCookie()).toEqual(
        expect.arrayContaining([
          expect.stringMatching(
            /^site_token=; Domain=acme.example; Path=\/; Expires=Thu, 01 Jan 1970/,
          ),
          expect.stringMatching(
            /^site_refresh=; Path=\/auth; Expires=Thu, 01 Jan 1970/,
          ),
        ]),
      );
      expect((await replica.get('/session', page(cookie))).status).toBe(401);
      const late = await replica.post('/token/refresh', {}, page(cookie));
      expect(late.status).toBe(401);
      expect(late.headers.getSetCookie()).toHaveLength(2);
    });

    it('gives no further refresh token to one that has one of this login', async () => {
      const id = await writeSession(keys);
      const login = await replica.post(
        '/token',
        grant,
        page(`PHPSESSID=${id}`),
      );
      const again = await replica.post(
        '/token',
        grant,
        page(`${cookiesOf(login)}; PHPSESSID=${id}`),
      );
      expect(
        again.headers.getSetCookie().map(one => one.split('=')[0]),
      ).toEqual(['site_token']);
    });

    it('clears the cookies of the login that a bearer token ends, and leaves others', async () => {
      const id = await writeSession(keys);
      const login = await replica.post(
        '/token',
        grant,
        page(`PHPSESSID=${id}`),
      );
      const { access_token } = await login.json();
      const logout = await replica.post(
        '/logout',
        {},
        {
          ...page(`${cookiesOf(login)}; platform_token=other`),
          authorization: `Bearer ${access_token}`,
        },
      );
      expect(
        logout.headers.getSetCookie().map(one => one.split('=')[0]),
      ).toEqual(['site_token', 'site_refresh']);
    });

    it.each([ORIGIN, 'https://a.apps.acme.example', new URL(ISSUER).origin])(
      'lets a page of %s read the answer',
      async origin => {
        const preflight = await fetch(`${replica.url}/token`, {
          method: 'OPTIONS',
          headers: { origin, 'access-control-request-method': 'POST' },
        });
        expect(preflight.status).toBe(204);
        expect(preflight.headers.get('access-control-allow-credentials')).toBe(
          'true',
        );
        const response = await replica.post('/token', grant, { origin });
        expect(response.status).toBe(401);
        expect(response.headers.get('access-control-allow-origin')).toBe(
          origin,
        );
        expect(response.headers.get('vary')).toMatch('Origin');
      },
    );

    it.each([
      'https://evil.example',
      'https://shop.acme.example.evil.example',
      'https://evil.example/.apps.acme.example',
      'https://evil.example?.apps.acme.example',
      'https://apps.acme.example',
      'http://shop.acme.example',
      'https://shop.acme.example:8443',
      'null',
    ])(
      'refuses what a page of %s sends, and lets it read nothing',
      async origin => {
        const id = await writeSession(keys);
        for (const path of ['/token', '/token/refresh', '/logout']) {
          const response = await replica.post(
            path,
            { ...grant, session_id: id },
            { origin },
          );
          expect(response.status).toBe(403);
          expect(await response.json()).toMatchObject({
            code: 'origin-refused',
          });
          expect(
            response.headers.get('access-control-allow-origin'),
          ).toBeNull();
          expect(response.headers.getSetCookie()).toEqual([]);
        }
      },
    );

    it('refuses cookies that come without an origin', async () => {
      const id = await writeSession(keys);
      const login = await replica.post(
        '/token',
        grant,
        page(`PHPSESSID=${id}`),
      );
      const cookie = `${cookiesOf(login)}; PHPSESSID=${id}`;
      for (const path of ['/token', '/token/refresh', '/logout']) {
        const response = await replica.post(path, grant, { cookie });
        expect([path, response.status]).toEqual([path, 403]);
      }
      expect((await replica.get('/session', { cookie })).status).toBe(200);
    });
  });

  describe('for anybody', () => {
    it('publishes keys and revocations to pages of all origins, to be kept for a while', async () => {
      const jwks = await replica.get('/.well-known/jwks.json');
      expect(jwks.headers.get('access-control-allow-origin')).toBe('*');
      expect(jwks.headers.get('cache-control')).toBe('public, max-age=300');
      expect(await jwks.json()).toEqual({
        keys: [
          {
            kty: 'RSA',
            n: expect.any(String),
            e: 'AQAB',
            kid: expect.any(String),
            alg: 'RS256',
            use: 'sig',
          },
        ],
      });
      const revocations = await replica.get('/.well-known/revocations.json');
      expect(revocations.headers.get('cache-control')).toBe(
        'public, max-age=5',
      );
      const again = await replica.get('/.well-known/revocations.json', {
        'if-none-match': revocations.headers.get('etag')!,
      });
      expect(again.status).toBe(304);
    });

    it('is alive and ready', async () => {
      expect((await replica.get('/health/live')).status).toBe(200);
      expect((await replica.get('/health/ready')).status).toBe(200);
    });

    it('counts what it does', async () => {
      const id = await writeSession(keys);
      await replica.post('/token', { ...grant, session_id: id });
      await replica.get('/nowhere/with/an/id');
      const text = await replica.service.metrics.metrics();
      expect(text).toMatch(
        /auth_tokens_issued_total\{grant="session",audience="site"\} \d/,
      );
      expect(text).toMatch(/auth_requests_refused_total\{code="not-found"\} 1/);
      expect(text).toMatch(/auth_signing_key_age_seconds \d/);
      expect(text).toMatch(/route="\/token",status="200"/);
      expect(text).not.toMatch('nowhere');
    });
  });

  describe('what is no request', () => {
    it.each([
      ['nothing', '', undefined, 'grant_type'],
      ['no grant', 'a=b', undefined, 'grant_type'],
      [
        'a grant twice',
        'grant_type=a&grant_type=b',
        undefined,
        'grant_type is given twice',
      ],
      [
        'a wrong audience',
        'audience=x',
        undefined,
        'audience is site or platform',
      ],
      [
        'no JSON',
        '{"grant_type":',
        'application/json',
        'The body cannot be read',
      ],
      [
        'a JSON list',
        '[1]',
        'application/json',
        'as a form or as a JSON object',
      ],
      ['a JSON number', '{"grant_type":1}', 'application/json', 'grant_type'],
      [
        'another charset',
        'a=b',
        'application/x-www-form-urlencoded; charset=utf-7',
        'The body cannot be read',
      ],
    ])('is refused by 400: %s', async (_, body, type, message) => {
      const response = await fetch(`${replica.url}/token`, {
        method: 'POST',
        headers: {
          'content-type': type ?? 'application/x-www-form-urlencoded',
        },
        body,
      });
      const answer = await response.json();
      expect(answer).toMatchObject({
        code: 'request-malformed',
        message: expect.stringContaining(message),
      });
      expect([400, 415]).toContain(answer.statusCode);
    });

    it('is refused: another grant, too much, another path or method', async () => {
      const password = await replica.post('/token', { grant_type: 'password' });
      expect(password.status).toBe(400);
      expect(await password.json()).toMatchObject({
        code: 'grant-unsupported',
      });
      const large = await replica.post('/token', { a: 'x'.repeat(40_000) });
      expect(large.status).toBe(413);
      for (const response of [
        await replica.get('/token'),
        await replica.get('/constructor'),
        await replica.post('/session'),
      ])
        expect(await response.json()).toEqual({
          statusCode: 404,
          error: 'Not Found',
          code: 'not-found',
          message: expect.any(String),
        });
      const query = await replica.get('/session?audience=x');
      expect(query.status).toBe(400);
    });

    it('takes JSON as well as a form', async () => {
      const id = await writeSession(keys);
      const response = await fetch(`${replica.url}/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...grant, session_id: id }),
      });
      expect(response.status).toBe(200);
    });
  });

  describe('too many requests', () => {
    it('from one address are refused by all replicas together', async () => {
      // One minute that does not end while the test runs.
      const now = Date.now();
      const limited = {
        redisPrefix: 'limited:',
        rateLimit: { perAddress: 4 },
        trustedProxies: 1,
      };
      const [one, other] = await Promise.all([
        startReplica(redis.connect(), limited, () => now),
        startReplica(redis.connect(), limited, () => now),
      ]);
      const statuses = [];
      for (const each of [one, other, one, other, one, other])
        statuses.push((await each.get('/session')).status);
      expect(statuses).toEqual([401, 401, 401, 401, 429, 429]);
      const refused = await one.get('/session');
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await refused.json()).toMatchObject({ code: 'rate-limited' });
      const elsewhere = await one.get('/session', {
        'x-forwarded-for': '203.0.113.9',
      });
      expect(elsewhere.status).toBe(401);
      expect((await one.get('/.well-known/jwks.json')).status).toBe(200);
      await one.stop();
      await other.stop();
    });

    it('about one session are refused, wherever they come from', async () => {
      const now = Date.now();
      const limited = await startReplica(
        redis.connect(),
        { rateLimit: { perCaller: 2 } },
        () => now,
      );
      const id = await writeSession(keys);
      const ask = async () =>
        (await limited.post('/token', { ...grant, session_id: id })).status;
      expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
      await limited.stop();
    });
  });

  it('logs what Redis refuses without what it was asked', async () => {
    const id = 'b'.repeat(26);
    await keys.hset(`PHPREDIS_SESSION:${id}`, 'no', 'session');
    const response = await replica.post('/token', { ...grant, session_id: id });
    expect(response.status).toBe(503);
    const log = replica.written.join('');
    expect(log).toContain('WRONGTYPE');
    expect(log).not.toContain(id);
  });

  it('says 503 while Redis is away, and serves its keys meanwhile', async () => {
    const own = await startRedis();
    const lone = await startReplica(own.connectOnce());
    await own.kill();
    for (const response of [
      await lone.get('/health/ready'),
      await lone.get('/.well-known/revocations.json'),
      await lone.post('/token', { ...grant, session_id: 'a'.repeat(26) }),
    ]) {
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('5');
      expect(await response.json()).toMatchObject({
        code: 'store-unavailable',
      });
    }
    expect((await lone.get('/health/live')).status).toBe(200);
    expect((await lone.get('/.well-known/jwks.json')).status).toBe(200);
    await lone.stop();
    await own.stop();
  });
});
