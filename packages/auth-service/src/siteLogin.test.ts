import { decodeJwt } from 'jose';
import type { Redis } from 'ioredis';
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
import { SESSION_GRANT, writeSession } from './__testUtils__/writeSession';

const describeWithRedis = hasRedis() ? describe : describe.skip;

describeWithRedis('a login to the site, at two replicas on one Redis', () => {
  let redis: RunningRedis;
  let keys: Redis;
  let one: Replica;
  let other: Replica;

  beforeAll(async () => {
    redis = await startRedis();
    keys = redis.connect();
    [one, other] = await Promise.all([
      startReplica(redis.connect()),
      startReplica(redis.connect()),
    ]);
  });

  afterAll(async () => {
    await one?.stop();
    await other?.stop();
    await redis?.stop();
  });

  const logIn = async (id: string, replica = one) => {
    const response = await replica.post('/token', {
      grant_type: SESSION_GRANT,
      session_id: id,
    });
    const { access_token, refresh_token, code } = await response.json();
    return { status: response.status, code, access_token, refresh_token };
  };

  const refresh = async (refresh_token: string, replica = other) => {
    const response = await replica.post('/token/refresh', { refresh_token });
    return { status: response.status, ...(await response.json()) };
  };

  const statusOf = async (access_token: string, replica = other) => {
    const response = await replica.get('/session', {
      authorization: `Bearer ${access_token}`,
    });
    return response.status;
  };

  const sidOf = (token: string) => decodeJwt(token).sid as string;

  /** Ends the grace of every token that was used, as time would. */
  const endGrace = async () => {
    for (const key of await keys.keys('auth:turn:*'))
      if ((await keys.ttl(key)) <= 10) await keys.del(key);
  };

  describe('the session', () => {
    it.each([
      ['is not there', undefined, 'session-unknown'],
      ['is no session', 'gibberish', 'session-unreadable'],
      ['is of nobody', 'csrf|s:1:"x";', 'not-logged-in'],
      ['has no member', 'member|N;', 'not-logged-in'],
      [
        'lacks a code',
        'member|a:1:{s:8:"siteCode";s:1:"a";}',
        'session-incomplete',
      ],
      ['is empty', '', 'not-logged-in'],
    ])('that %s gives no token', async (_, written, code) => {
      const id = `x${'0'.repeat(30)}`;
      await keys.del(`PHPREDIS_SESSION:${id}`);
      if (written !== undefined)
        await keys.set(`PHPREDIS_SESSION:${id}`, written);
      expect(await logIn(id)).toMatchObject({ status: 401, code });
    });

    it.each(['', '../keys', 'a b', 'x'.repeat(300), '가'.repeat(20)])(
      'is looked for by no id such as %j',
      async id => {
        const response = await one.post(
          '/token',
          { grant_type: SESSION_GRANT, session_id: id },
          { origin: ORIGIN },
        );
        expect(response.status).toBe(401);
      },
    );

    it('of a guest gives a token of a guest when the configuration names one', async () => {
      const open = await startReplica(redis.connect(), {
        php: {
          handler: 'php',
          guest: { role: 'guest', siteCode: 'seoul', unitCode: 'main' },
        },
      });
      const id = 'g'.repeat(26);
      await keys.set(`PHPREDIS_SESSION:${id}`, 'csrf|s:1:"x";');
      const guest = await logIn(id, open);
      expect(decodeJwt(guest.access_token)).toMatchObject({
        role: 'guest',
        siteCode: 'seoul',
        unitCode: 'main',
        memberCode: 'guest',
        sub: 'guest',
      });
      // Who logs in then is somebody else.
      await writeSession(keys, {}, id);
      expect((await refresh(guest.refresh_token, open)).status).toBe(401);
      const member = await logIn(id, open);
      expect(sidOf(member.access_token)).not.toBe(sidOf(guest.access_token));
      await open.stop();
    });

    it('has one login however many tokens come of it, until somebody else logs in to it', async () => {
      const id = await writeSession(keys);
      const tokens = await Promise.all(
        [one, other, one, other].map(replica => logIn(id, replica)),
      );
      const sids = new Set(
        [...tokens, await logIn(id)].map(({ access_token }) =>
          sidOf(access_token),
        ),
      );
      expect(sids.size).toBe(1);

      await writeSession(keys, { memberCode: 'm-43' }, id);
      const next = await logIn(id);
      expect(sids).not.toContain(sidOf(next.access_token));
      expect(await statusOf(tokens[0].access_token)).toBe(401);
      expect(await statusOf(next.access_token)).toBe(200);
    });
  });

  describe('a refresh', () => {
    it('gives the next tokens at any replica, with what the session says now', async () => {
      const id = await writeSession(keys);
      const { refresh_token, access_token } = await logIn(id);
      await writeSession(keys, { role: 'manager' }, id);
      const next = await refresh(refresh_token);
      expect(decodeJwt(next.access_token)).toMatchObject({
        role: 'manager',
        sid: sidOf(access_token),
      });
      expect(next.refresh_token).not.toBe(refresh_token);
      expect((await refresh(next.refresh_token)).status).toBe(200);
    });

    it('at the same moment in many tabs gives all of them the same next token', async () => {
      const { refresh_token } = await logIn(await writeSession(keys));
      const answers = await Promise.all(
        [one, other, one, other, one].map(replica =>
          refresh(refresh_token, replica),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([
        200, 200, 200, 200, 200,
      ]);
      const next = new Set(answers.map(answer => answer.refresh_token));
      expect(next.size).toBe(1);
      await endGrace();
      expect((await refresh([...next][0])).status).toBe(200);
    });

    it('by a token that was used before ends the login', async () => {
      const first = await logIn(await writeSession(keys));
      const second = await refresh(first.refresh_token);
      const third = await refresh(second.refresh_token);
      await endGrace();
      expect(await refresh(first.refresh_token)).toMatchObject({
        status: 401,
        code: 'refresh-reused',
      });
      expect(await refresh(third.refresh_token)).toMatchObject({
        status: 401,
        code: 'refresh-refused',
      });
      expect(await statusOf(third.access_token)).toBe(401);
      expect(other.audit.map(({ audit }) => audit)).toContain('refresh-reused');
    });

    it('is refused when the login has had its time, however lately it was used', async () => {
      let now = Date.now();
      const short = await startReplica(
        redis.connect(),
        { loginSeconds: 60 },
        () => now,
      );
      const login = await logIn(await writeSession(keys), short);
      now += 59_000;
      const next = await refresh(login.refresh_token, short);
      expect(next.status).toBe(200);
      now += 1000;
      expect(await refresh(next.refresh_token, short)).toMatchObject({
        status: 401,
        code: 'refresh-refused',
      });
      await short.stop();
    });

    it('by a token that somebody made up ends nothing', async () => {
      const { refresh_token, access_token } = await logIn(
        await writeSession(keys),
      );
      const [sid, family, turn] = refresh_token.split('.');
      const made = 'x'.repeat(32);
      for (const forged of [
        `${sid}.${made}.${turn}`,
        `${made}.${family}.${turn}`,
        `${sid}.${made}.${made}`,
        `${sid}.${family}`,
        'nothing',
        '*.*.*',
      ])
        expect(await refresh(forged)).toMatchObject({
          status: 401,
          code: 'refresh-refused',
        });
      expect(await statusOf(access_token)).toBe(200);
      expect((await refresh(refresh_token)).status).toBe(200);
    });

    it('ends the login when the site has logged out', async () => {
      const id = await writeSession(keys);
      const { refresh_token, access_token } = await logIn(id);
      await keys.del(`PHPREDIS_SESSION:${id}`);
      expect(await refresh(refresh_token)).toMatchObject({
        status: 401,
        code: 'session-unknown',
      });
      expect(await statusOf(access_token)).toBe(401);
    });

    it('keeps the session of PHP alive when it should', async () => {
      const lively = await startReplica(redis.connect(), {
        php: { handler: 'php', keepAliveSeconds: 1440 },
      });
      const id = await writeSession(keys);
      await keys.expire(`PHPREDIS_SESSION:${id}`, 30);
      const { refresh_token } = await logIn(id, lively);
      await refresh(refresh_token, lively);
      expect(await keys.ttl(`PHPREDIS_SESSION:${id}`)).toBeGreaterThan(1000);
      await lively.stop();
    });

    it('leaves nothing in Redis that never ends, and no secret', async () => {
      const { refresh_token } = await logIn(await writeSession(keys));
      const next = await refresh(refresh_token);
      const parts = [refresh_token, next.refresh_token].flatMap(token =>
        token.split('.').slice(1),
      );
      for (const key of await keys.keys('auth:*')) {
        if (key === 'auth:keys') continue;
        expect([key, await keys.ttl(key)]).toEqual([key, expect.any(Number)]);
        expect(await keys.ttl(key)).not.toBe(-1);
        const value = key === 'auth:revocations' ? '' : await keys.get(key);
        for (const part of parts) expect(`${key} ${value}`).not.toContain(part);
      }
    });
  });

  describe('a logout', () => {
    it('revokes all tokens of the session everywhere, and ends the session of PHP', async () => {
      const id = await writeSession(keys);
      const first = await logIn(id);
      const second = await refresh(first.refresh_token);
      const response = await one.post(
        '/logout',
        {},
        { authorization: `Bearer ${second.access_token}` },
      );
      expect(response.status).toBe(204);
      expect(await statusOf(first.access_token)).toBe(401);
      expect(await statusOf(second.access_token)).toBe(401);
      expect((await refresh(second.refresh_token)).status).toBe(401);
      expect(await logIn(id)).toMatchObject({ code: 'session-unknown' });
      const revocations = await other.get('/.well-known/revocations.json');
      const { revoked } = await revocations.json();
      expect(revoked).toContainEqual({
        sid: sidOf(first.access_token),
        until: expect.any(Number),
      });
      const { until } = revoked.find(
        ({ sid }: { sid: string }) => sid === sidOf(first.access_token),
      );
      expect(until).toBeGreaterThanOrEqual(decodeJwt(second.access_token).exp!);
    });

    it('may be done twice, or by nobody, or by a token that is none', async () => {
      const { access_token, refresh_token } = await logIn(
        await writeSession(keys),
      );
      const bearer = { authorization: `Bearer ${access_token}` };
      for (const [parameters, headers] of [
        [{ refresh_token }, {}],
        [{ refresh_token }, bearer],
        [{}, bearer],
        [{}, {}],
        [{ refresh_token: 'x' }, { authorization: 'Bearer x.y.z' }],
      ] as const)
        expect((await other.post('/logout', parameters, headers)).status).toBe(
          204,
        );
    });

    it('by a forged token ends nothing', async () => {
      const { access_token } = await logIn(await writeSession(keys));
      const [head, payload] = access_token.split('.');
      await one.post(
        '/logout',
        {},
        { authorization: `Bearer ${head}.${payload}.AAAA` },
      );
      expect(await statusOf(access_token)).toBe(200);
    });

    it('leaves the session of PHP when the configuration says so', async () => {
      const gentle = await startReplica(redis.connect(), {
        php: { handler: 'php', endedByLogout: false },
      });
      const id = await writeSession(keys);
      const { access_token } = await logIn(id, gentle);
      await gentle.post(
        '/logout',
        {},
        { authorization: `Bearer ${access_token}` },
      );
      const next = await logIn(id, gentle);
      expect(await statusOf(access_token)).toBe(401);
      expect(await statusOf(next.access_token)).toBe(200);
      await gentle.stop();
    });
  });

  it('is audited without any token or id of a session', async () => {
    const id = await writeSession(keys);
    const { access_token, refresh_token } = await logIn(id);
    const next = await refresh(refresh_token, one);
    await one.post('/token/refresh', { refresh_token: 'made-up' });
    await one.post('/logout', {}, { authorization: `Bearer ${access_token}` });
    const sid = sidOf(access_token);
    expect(one.audit.slice(-4)).toEqual([
      expect.objectContaining({
        audit: 'token-issued',
        grant: 'session',
        subject: 'm-42',
        role: 'member',
      }),
      expect.objectContaining({
        audit: 'token-refreshed',
        grant: 'refresh',
        jti: expect.any(String),
      }),
      expect.objectContaining({
        audit: 'request-refused',
        code: 'refresh-refused',
        door: 'POST /token/refresh',
      }),
      expect.objectContaining({ audit: 'logged-out', subject: 'm-42' }),
    ]);
    const log = one.written.join('');
    for (const secret of [
      id,
      sid,
      ...[access_token, next.access_token].flatMap(token =>
        token.split('.').slice(1),
      ),
      ...refresh_token.split('.'),
      ...next.refresh_token.split('.'),
    ])
      expect(log).not.toContain(secret);
  });
});
