import { createKey } from '@slipway/auth-cases';
import { decodeJwt } from 'jose';
import {
  hasRedis,
  startRedis,
  type RunningRedis,
} from './__testUtils__/startRedis';
import {
  ORIGIN,
  startReplica,
  type Replica,
} from './__testUtils__/startReplica';
import { TestIdentityProvider } from './__testUtils__/TestIdentityProvider';
import { hashSecret } from './clients/secretHash';
import { SESSION_GRANT, writeSession } from './__testUtils__/writeSession';

const describeWithRedis = hasRedis() ? describe : describe.skip;

const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';
const SECRET = 'a long secret of the worker';

describeWithRedis('a login to the platform', () => {
  let redis: RunningRedis;
  let provider: TestIdentityProvider;
  let replica: Replica;

  beforeAll(async () => {
    redis = await startRedis();
    provider = await TestIdentityProvider.start();
    replica = await startReplica(redis.connect(), {
      identityProvider: {
        issuer: provider.issuer,
        clientId: 'slipway',
        roles: { admins: 'admin', operators: 'operator' },
      },
      clients: [
        { id: 'worker', secretHash: await hashSecret(SECRET), role: 'service' },
      ],
    });
  });

  afterAll(async () => {
    await replica?.stop();
    await provider?.stop();
    await redis?.stop();
  });

  const exchange = (token: string, headers?: Record<string, string>) =>
    replica.post(
      '/token',
      {
        grant_type: EXCHANGE,
        subject_token: token,
        subject_token_type: ID_TOKEN,
      },
      headers,
    );

  describe('by an ID token of the identity provider', () => {
    it('gives a platform token with the role of the first group', async () => {
      const response = await exchange(
        await provider.sign({ groups: ['operators', 'admins'] }),
      );
      const answer = await response.json();
      expect(answer).toMatchObject({
        token_type: 'Bearer',
        issued_token_type: 'urn:ietf:params:oauth:token-type:jwt',
        refresh_token: expect.any(String),
      });
      expect(decodeJwt(answer.access_token)).toMatchObject({
        aud: 'platform',
        sub: 'kim',
        role: 'admin',
        sid: expect.any(String),
      });
    });

    it('refreshes, and ends with a logout', async () => {
      const { refresh_token } = await (
        await exchange(await provider.sign())
      ).json();
      const refreshed = await replica.post('/token/refresh', { refresh_token });
      const answer = await refreshed.json();
      expect(decodeJwt(answer.access_token)).toMatchObject({
        sub: 'kim',
        role: 'operator',
      });
      const bearer = { authorization: `Bearer ${answer.access_token}` };
      expect((await replica.post('/logout', {}, bearer)).status).toBe(204);
      expect((await replica.get('/session', bearer)).status).toBe(401);
    });

    it('keeps the tokens of a page in cookies', async () => {
      const response = await exchange(await provider.sign(), {
        origin: ORIGIN,
      });
      expect(await response.json()).not.toHaveProperty('refresh_token');
      expect(
        response.headers.getSetCookie().map(cookie => cookie.split('=')[0]),
      ).toEqual(['platform_token', 'platform_refresh']);
    });

    it('follows a new key of the provider', async () => {
      await provider.rotate();
      const token = await provider.sign();
      // The keys are not fetched more often than twice a minute.
      const clock = jest
        .spyOn(Date, 'now')
        .mockReturnValue(Date.now() + 60_000);
      const response = await exchange(token);
      clock.mockRestore();
      expect(response.status).toBe(200);
    });

    it.each([
      ['expired', { exp: 1_700_000_000 }, 'login-refused'],
      ['older than it may be', { iat: 1_700_000_000 }, 'login-refused'],
      ['without an expiry', { exp: undefined }, 'login-refused'],
      ['without an age', { iat: undefined }, 'login-refused'],
      ['of another issuer', { iss: 'https://evil.example' }, 'login-refused'],
      ['for another client', { aud: 'other' }, 'login-refused'],
      ['given to another client', { azp: 'other' }, 'login-refused'],
      [
        'for several, given to nobody',
        { aud: ['slipway', 'b'] },
        'login-refused',
      ],
      ['of nobody', { sub: undefined }, 'login-refused'],
      ['of somebody without a name', { sub: '' }, 'login-refused'],
    ])('refuses one that is %s', async (_, claims, code) => {
      const response = await exchange(await provider.sign(claims));
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ code });
    });

    it('refuses one that was signed by another key, and what is no token', async () => {
      const forged = await provider.sign({}, await createKey());
      for (const token of [forged, 'x.y.z', 'token']) {
        const response = await exchange(token);
        expect(await response.json()).toMatchObject({ code: 'login-refused' });
      }
    });

    it('refuses with 403 whoever is in no group that has a role', async () => {
      const response = await exchange(
        await provider.sign({ groups: ['constructor'] }),
      );
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ code: 'role-refused' });
    });

    it('says 503 while the provider is away or is another, and asks it again afterwards', async () => {
      const fresh = await startReplica(redis.connect(), {
        identityProvider: {
          issuer: provider.issuer,
          clientId: 'slipway',
          defaultRole: 'reader',
        },
      });
      const login = async () => {
        const response = await fresh.post('/token', {
          grant_type: EXCHANGE,
          subject_token: await provider.sign(),
          subject_token_type: ID_TOKEN,
        });
        return [response.status, (await response.json()).code];
      };
      const away = [503, 'identity-provider-unavailable'];
      provider.isAway = true;
      expect(await login()).toEqual(away);
      provider.isAway = false;
      provider.named = 'https://evil.example';
      expect(await login()).toEqual(away);
      provider.named = undefined;
      expect(await login()).toEqual([200, undefined]);
      await fresh.stop();
    });

    it.each([
      ['operator', 200],
      [undefined, 403],
      [['operator'], 403],
    ])(
      'takes the role that the provider itself gives: %j',
      async (role, status) => {
        const direct = await startReplica(redis.connect(), {
          identityProvider: {
            issuer: provider.issuer,
            clientId: 'slipway',
            roleClaim: 'role',
          },
        });
        const response = await direct.post('/token', {
          grant_type: EXCHANGE,
          subject_token: await provider.sign({ role }),
          subject_token_type: ID_TOKEN,
        });
        expect(response.status).toBe(status);
        await direct.stop();
      },
    );

    it.each([
      [{ grant_type: EXCHANGE }, 'subject_token'],
      [{ grant_type: EXCHANGE, subject_token: 'x' }, 'subject_token_type'],
    ])('says what is missing in %j', async (parameters, missing) => {
      const response = await replica.post('/token', parameters);
      expect(response.status).toBe(400);
      expect((await response.json()).message).toMatch(missing);
    });
  });

  describe("by a service's secret", () => {
    const grant_type = 'client_credentials';

    it('gives a platform token without a refresh token, by parameters or by HTTP Basic', async () => {
      const credentials = Buffer.from(
        `worker:${encodeURIComponent(SECRET)}`,
      ).toString('base64');
      for (const [parameters, headers] of [
        [{ grant_type, client_id: 'worker', client_secret: SECRET }, {}],
        [{ grant_type }, { authorization: `Basic ${credentials}` }],
      ]) {
        const response = await replica.post(
          '/token',
          parameters as any,
          headers as any,
        );
        const answer = await response.json();
        expect(answer).not.toHaveProperty('refresh_token');
        expect(decodeJwt(answer.access_token)).toMatchObject({
          aud: 'platform',
          sub: 'worker',
          role: 'service',
        });
      }
    });

    it.each([
      [{ client_id: 'worker', client_secret: 'wrong' }, 401, 'client-refused'],
      [{ client_id: 'nobody', client_secret: SECRET }, 401, 'client-refused'],
      [
        { client_id: '__proto__', client_secret: SECRET },
        401,
        'client-refused',
      ],
      [{ client_id: 'worker' }, 400, 'request-malformed'],
      [{ client_secret: SECRET }, 400, 'request-malformed'],
    ])('refuses %j', async (parameters, status, code) => {
      const response = await replica.post('/token', {
        grant_type,
        ...parameters,
      } as Record<string, string>);
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ code });
    });

    it('is refused to an address that guesses, by whatever names, and to no other', async () => {
      const now = Date.now();
      const limited = await startReplica(
        redis.connect(),
        {
          clients: replica.service.context.config.clients,
          rateLimit: { perCaller: 2 },
          trustedProxies: 1,
        },
        () => now,
      );
      const ask = async (address: string, id: string, client_secret = 'no') => {
        const response = await limited.post(
          '/token',
          { grant_type, client_id: id, client_secret },
          { 'x-forwarded-for': address },
        );
        return response.status;
      };
      expect(await ask('192.0.2.1', 'worker')).toBe(401);
      expect(await ask('192.0.2.1', 'nobody')).toBe(401);
      expect(await ask('192.0.2.1', 'another')).toBe(429);
      expect(await ask('192.0.2.2', 'worker', SECRET)).toBe(200);
      await limited.stop();
    });

    it('is judged one at a time, so that guesses keep nobody else waiting', async () => {
      const id = await writeSession(redis.connect());
      let judged = 0;
      const guesses = Array.from({ length: 10 }, async () => {
        await replica.post('/token', {
          grant_type,
          client_id: 'worker',
          client_secret: 'wrong',
        });
        judged += 1;
      });
      const session = await replica.post('/token', {
        grant_type: SESSION_GRANT,
        session_id: id,
      });
      expect(session.status).toBe(200);
      expect(judged).toBeLessThan(5);
      await Promise.all(guesses);
    }, 20_000);

    it('asks for HTTP Basic', async () => {
      const response = await replica.post(
        '/token',
        { grant_type },
        {
          authorization: `Basic ${Buffer.from('worker:no').toString('base64')}`,
        },
      );
      expect(response.headers.get('www-authenticate')).toMatch(/^Basic /);
    });
  });

  it('says that a grant is not configured', async () => {
    const bare = await startReplica(redis.connect(), { php: undefined });
    const session = await bare.post('/token', {
      grant_type: 'urn:slipway:params:oauth:grant-type:session',
      session_id: 'a'.repeat(26),
    });
    expect(await session.json()).toMatchObject({ code: 'grant-unsupported' });
    const login = await bare.post('/token', {
      grant_type: EXCHANGE,
      subject_token: 'x',
      subject_token_type: ID_TOKEN,
    });
    expect(await login.json()).toMatchObject({ code: 'grant-unsupported' });
    await bare.stop();
  });
});
