import {
  CLOCK_TOLERANCE_SECONDS,
  RIGHT_ROLE,
  TOKEN_CASES,
  type TokenSource,
} from '@slipway/auth-cases';
import {
  hasRedis,
  startRedis,
  type RunningRedis,
} from './__testUtils__/startRedis';
import {
  ISSUER,
  startReplica,
  type Replica,
} from './__testUtils__/startReplica';

const describeWithRedis = hasRedis() ? describe : describe.skip;

describeWithRedis('GET /session judges tokens as every guard does', () => {
  let redis: RunningRedis;
  let replica: Replica;
  let source: TokenSource;

  beforeAll(async () => {
    redis = await startRedis();
    replica = await startReplica(redis.connect(), {
      clockToleranceSeconds: CLOCK_TOLERANCE_SECONDS,
      rateLimit: { perAddress: 10_000 },
    });
    const { keys, revocations } = replica.service.context;
    source = {
      issuer: ISSUER,
      key: keys.signing!,
      revoke: sid => revocations.revoke(sid),
    };
  });

  afterAll(async () => {
    await replica?.stop();
    await redis?.stop();
  });

  describe.each(['site', 'platform'] as const)('for %s', kind => {
    it.each(TOKEN_CASES[kind].map(each => [each.name, each] as const))(
      '%s',
      async (_name, { token, status, code }) => {
        const sent = await token(source);
        const headers: Record<string, string> = sent
          ? // Headers are bytes; what is no ASCII goes as UTF-8, as proxies pass it on.
            { authorization: `Bearer ${Buffer.from(sent).toString('latin1')}` }
          : {};
        const response = await replica.get(
          `/session?audience=${kind}&role=${RIGHT_ROLE}`,
          headers,
        );
        const body = await response.json();
        expect({ status: response.status, code: body.code }).toEqual({
          status,
          code,
        });
        if (status === 200) return;
        expect(body).toEqual({
          statusCode: status,
          error: status === 401 ? 'Unauthorized' : 'Forbidden',
          code,
          message: expect.stringMatching(/^[A-Z].*\.$/),
        });
        expect(response.headers.get('www-authenticate')).toBe(
          status === 401
            ? 'Bearer error="invalid_token"'
            : 'Bearer error="insufficient_scope"',
        );
      },
    );
  });

  it('takes a token of either audience when none is asked for, also from the cookie', async () => {
    const { token } = TOKEN_CASES.platform.find(
      ({ name }) => name === 'the right role',
    )!;
    const response = await replica.get('/session', {
      cookie: `platform_token=${await token(source)}`,
    });
    expect(await response.json()).toMatchObject({
      aud: 'platform',
      role: RIGHT_ROLE,
    });
  });
});
