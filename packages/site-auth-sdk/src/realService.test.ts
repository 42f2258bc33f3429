import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import {
  connectRedis,
  createAuthService,
  hashSecret,
} from '@slipway/auth-service';
import { pino } from 'pino';
import {
  findRedis,
  startRedis,
  type RunningRedis,
} from './__testUtils__/startRedis';
import { clientCredentials, createSiteAuth, session } from './index';

const SESSION = `member|a:4:{${[
  ['siteCode', 'S001'],
  ['unitCode', 'U01'],
  ['memberCode', '회원-1'],
  ['role', 'member'],
]
  .flat()
  .map(text => `s:${Buffer.byteLength(text)}:"${text}";`)
  .join('')}}`;

/** What the stand-in of the other tests must not get wrong. */
(findRedis() ? describe : describe.skip)('with the real auth service', () => {
  const server: Server = createServer();
  let redis: RunningRedis;
  let close: () => Promise<void>;
  let issuer: string;

  beforeAll(async () => {
    redis = await startRedis();
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    issuer = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    const logger = pino({ level: 'silent' });
    const connection = connectRedis(redis.socket, logger);
    const service = await createAuthService(
      {
        issuer,
        keysSecret: randomBytes(32).toString('base64'),
        php: { handler: 'php' },
        clients: [
          {
            id: 'batch',
            secretHash: await hashSecret('right'),
            role: 'service',
          },
        ],
      },
      { redis: connection, logger },
    );
    server.on('request', service.app);
    close = async () => {
      await service.close();
      connection.disconnect();
    };
    await connection.set('PHPREDIS_SESSION:0123456789abcdef0123', SESSION);
  });

  afterAll(async () => {
    await close?.();
    server.closeAllConnections();
    server.close();
    await redis?.stop();
  });

  it('a session becomes a login, is renewed, and ends with the logout', async () => {
    const auth = createSiteAuth({
      issuer,
      grant: session('0123456789abcdef0123'),
    });
    expect(await auth.getClaims()).toMatchObject({
      iss: issuer,
      aud: 'site',
      role: 'member',
      siteCode: 'S001',
      unitCode: 'U01',
      memberCode: '회원-1',
    });
    const [first, now] = [await auth.getToken(), Date.now()];
    const clock = jest.spyOn(Date, 'now').mockReturnValue(now + 601_000);
    expect(await auth.getToken()).not.toBe(first);
    clock.mockRestore();
    await auth.logout();
    await expect(auth.signIn()).rejects.toMatchObject({ kind: 'signed-out' });
    expect(auth.getState()).toEqual({ status: 'signed-out' });
    const { revoked } = await (
      await fetch(`${issuer}/.well-known/revocations.json`)
    ).json();
    expect(revoked).toHaveLength(1);
  });

  it('a service logs in with its secret, and not with another', async () => {
    const auth = createSiteAuth({
      issuer,
      grant: clientCredentials('batch', 'right'),
    });
    expect(await auth.getClaims()).toMatchObject({
      aud: 'platform',
      role: 'service',
    });
    await expect(
      createSiteAuth({
        issuer,
        grant: clientCredentials('batch', 'wrong'),
      }).getToken(),
    ).rejects.toMatchObject({ kind: 'refused' });
  });

  it('an unknown session is nobody, an unknown grant a fault of ours', async () => {
    await expect(
      createSiteAuth({
        issuer,
        grant: session('fedcba98765432100000'),
      }).getToken(),
    ).rejects.toMatchObject({ kind: 'signed-out' });
    await expect(
      createSiteAuth({ issuer, grant: { grant_type: 'password' } }).getToken(),
    ).rejects.toMatchObject({ kind: 'refused' });
  });
});
