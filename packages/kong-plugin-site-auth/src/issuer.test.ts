import {
  createKey,
  createClaims,
  signToken,
  TestIssuer,
} from '@slipway/auth-cases';
import { hasProgram } from './__testUtils__/hasProgram';
import { startGateway, type Gateway } from './__testUtils__/startGateway';

(hasProgram('nginx', '-v') ? describe : describe.skip)('a gateway', () => {
  let issuer: TestIssuer;
  let gateway: Gateway;
  beforeEach(async () => {
    issuer = await TestIssuer.start();
    gateway = await startGateway({
      site: { plugin: 'site-auth', config: { issuer: issuer.issuer } },
    });
  });
  afterEach(async () => {
    await gateway.close();
    await issuer.close();
  });

  const ask = async (token: string) => {
    const { status, body } = await gateway.get('/site', [
      ...['Authorization', `Bearer ${token}`],
    ]);
    return body.code ?? status;
  };
  const askRightly = async () => ask(await issuer.mint('site'));
  const askUntil = async (token: string, wanted: unknown) => {
    while ((await ask(token)) !== wanted)
      await new Promise(next => setTimeout(next, 20));
  };

  it('asks its issuer once, however many requests come at first', async () => {
    const token = await issuer.mint('site');
    const codes = await Promise.all(
      Array.from({ length: 20 }, () => ask(token)),
    );
    expect(new Set(codes)).toEqual(new Set([200]));
    expect(issuer.requests).toEqual({ jwks: 1, revocations: 1 });
  });

  it('learns a new key by itself', async () => {
    expect(await askRightly()).toBe(200);
    await issuer.rotate();
    expect(await askRightly()).toBe(200);
    expect(issuer.requests.jwks).toBe(2);
  });

  it('does not ask for each made-up key', async () => {
    const key = await createKey();
    for (let n = 0; n < 20; n += 1) {
      const made = { ...key, kid: `made-up-${n}` };
      const token = await signToken(made, createClaims(issuer.issuer, 'site'));
      expect(await ask(token)).toBe('key-unknown');
    }
    expect(issuer.requests.jwks).toBeLessThanOrEqual(2);
    // Later it listens again.
    await issuer.rotate();
    await gateway.setClockForward(10);
    expect(await askRightly()).toBe(200);
  });

  it('forgets a key that is no longer published', async () => {
    const token = await issuer.mint('site', { exp: 4e9 });
    expect(await ask(token)).toBe(200);
    await issuer.rotate();
    issuer.retire();
    await gateway.setClockForward(301);
    await askUntil(token, 'key-unknown');
  });

  it('hears of a revocation, in the background', async () => {
    const token = await issuer.mint('site', { sid: 'ended', exp: 4e9 });
    expect(await ask(token)).toBe(200);
    issuer.revoke('ended');
    expect(await ask(token)).toBe(200);
    await gateway.setClockForward(16);
    await askUntil(token, 'token-revoked');
    expect(issuer.requests.revocations).toBe(2);
  });

  it('hears of a revocation before it answers, where nobody asked for long', async () => {
    const token = await issuer.mint('site', { sid: 'ended', exp: 4e9 });
    expect(await ask(token)).toBe(200);
    issuer.revoke('ended');
    await gateway.setClockForward(30);
    expect(await ask(token)).toBe('token-revoked');
  });

  it.each(['unreachable', 'failing', 'garbled'] as const)(
    'lets nobody pass while its issuer is %s, and then again',
    async mood => {
      issuer.mood = mood;
      const answer = await gateway.get('/site', [
        ...['Authorization', `Bearer ${await issuer.mint('site')}`],
      ]);
      expect(answer.status).toBe(503);
      expect(answer.body).toMatchObject({
        statusCode: 503,
        error: 'Service Unavailable',
        code: 'keys-unavailable',
      });
      expect(gateway.upstream.received).toEqual([]);
      issuer.mood = 'well';
      await gateway.setClockForward(1);
      expect(await askRightly()).toBe(200);
    },
  );

  it('goes on with what it knows while its issuer is away', async () => {
    const token = await issuer.mint('site', { exp: 4e9 });
    expect(await ask(token)).toBe(200);
    issuer.mood = 'unreachable';
    await gateway.setClockForward(3600);
    expect(await ask(token)).toBe(200);
  });

  it('makes nobody wait for an issuer that has gone silent', async () => {
    const token = await issuer.mint('site', { exp: 4e9 });
    expect(await ask(token)).toBe(200);
    issuer.mood = 'unreachable';
    await gateway.setClockForward(3600);
    expect(await ask(token)).toBe(200);
    issuer.mood = 'mute';
    for (let n = 0; n < 10; n += 1) {
      await gateway.setClockForward(10);
      expect(await ask(token)).toBe(200);
    }
    // Once it speaks again it is heard.
    issuer.mood = 'well';
    await issuer.rotate();
    issuer.retire();
    await gateway.setClockForward(10);
    await askUntil(token, 'key-unknown');
  }, 15_000);
});
