import { createRemoteJWKSet, jwtVerify } from 'jose';
import {
  startRedis,
  hasRedis,
  type RunningRedis,
} from './__testUtils__/startRedis';
import {
  ISSUER,
  startReplica,
  type Replica,
} from './__testUtils__/startReplica';
import { SESSION_GRANT, writeSession } from './__testUtils__/writeSession';

const describeWithRedis = hasRedis() ? describe : describe.skip;

describeWithRedis('the auth service', () => {
  let redis: RunningRedis;
  let replica: Replica;

  beforeAll(async () => {
    redis = await startRedis();
    replica = await startReplica(redis.connect());
  });

  afterAll(async () => {
    await replica?.stop();
    await redis?.stop();
  });

  it('turns a session into a token that anybody verifies by the published keys', async () => {
    const id = await writeSession(redis.connect(), { unitCode: '단위 7' });
    const response = await replica.post('/token', {
      grant_type: SESSION_GRANT,
      session_id: id,
    });
    const answer = await response.json();
    expect({ status: response.status, answer }).toEqual({
      status: 200,
      answer: {
        access_token: expect.any(String),
        token_type: 'Bearer',
        expires_in: 600,
        refresh_token: expect.any(String),
      },
    });
    const { payload, protectedHeader } = await jwtVerify(
      answer.access_token,
      createRemoteJWKSet(new URL(`${replica.url}/.well-known/jwks.json`)),
      { issuer: ISSUER, audience: 'site', algorithms: ['RS256'] },
    );
    expect(protectedHeader).toEqual({
      alg: 'RS256',
      typ: 'JWT',
      kid: expect.any(String),
    });
    expect(payload).toEqual({
      iss: ISSUER,
      aud: 'site',
      sub: 'm-42',
      siteCode: 'seoul',
      unitCode: '단위 7',
      memberCode: 'm-42',
      role: 'member',
      sid: expect.any(String),
      jti: expect.any(String),
      iat: expect.any(Number),
      exp: payload.iat! + 600,
    });
  });
});
