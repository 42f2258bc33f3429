import { createLocalJWKSet, jwtVerify, type JWK } from 'jose';
import {
  hasRedis,
  startRedis,
  type RunningRedis,
} from '../__testUtils__/startRedis';
import { mintToken } from '../tokens/mintToken';
import { KeyRing } from './KeyRing';

const describeWithRedis = hasRedis() ? describe : describe.skip;
const DAY = 86_400_000;

describeWithRedis('KeyRing', () => {
  let redis: RunningRedis;
  let rings = 0;
  let now: number;

  beforeAll(async () => {
    redis = await startRedis();
  });
  beforeEach(() => {
    rings += 1;
    now = Date.UTC(2026, 0, 1);
  });
  afterAll(() => redis?.stop());

  const createRing = (secret = 'a secret of all replicas') =>
    new KeyRing(redis.connect(), {
      redisKey: `keys-${rings}`,
      secret,
      rotationSeconds: 30 * 86_400,
      leadSeconds: 3600,
      tailSeconds: 660,
      clock: () => now,
    });

  const sign = async (ring: KeyRing) => {
    const { token } = await mintToken(
      ring.signing!,
      { audience: 'platform', subject: 'a', role: 'b' },
      { issuer: 'i', sid: 's', issuedAt: now / 1000, lifetime: 600 },
    );
    return token;
  };

  const verifies = (ring: KeyRing, token: string) =>
    jwtVerify(
      token,
      createLocalJWKSet({
        keys: ring.published.map(({ kid, publicKey }) => ({
          ...(publicKey.export({ format: 'jwk' }) as JWK),
          kid,
        })),
      }),
      { currentDate: new Date(now) },
    ).then(
      () => true,
      () => false,
    );

  it('has one signing key for all replicas, though all begin at once', async () => {
    const replicas = [createRing(), createRing(), createRing()];
    await Promise.all(replicas.map(ring => ring.look()));
    const ids = replicas.map(ring => ring.signing?.kid);
    expect(ids).toEqual([ids[0], ids[0], ids[0]]);
    expect(ids[0]).toEqual(expect.any(String));
  });

  it('publishes the next key before it signs, and the old one until its last token has expired', async () => {
    const [one, other] = [createRing(), createRing()];
    const look = () => Promise.all([one.look(), other.look()]);
    await look();
    const old = one.signing!.kid;

    now += 30 * DAY - 3_600_000;
    await look();
    expect(one.signing!.kid).toBe(old);
    expect(other.published).toHaveLength(2);
    const next = one.published[1].kid;
    expect(other.published[1].kid).toBe(next);

    now += 3_599_000;
    const token = await sign(one);
    now += 1000;
    // Nothing was looked at: which key signs follows from the time.
    expect([one.signing!.kid, other.signing!.kid]).toEqual([next, next]);
    expect(await verifies(other, token)).toBe(true);

    now += 598_000;
    await look();
    expect(await verifies(other, token)).toBe(true);

    now += 90_000;
    await look();
    expect(one.published.map(({ kid }) => kid)).toEqual([next]);
    expect(Object.keys(await redis.connect().hgetall(`keys-${rings}`))).toEqual(
      [old],
    );
  });

  it('publishes a key before it signs also after a long time of nobody looking', async () => {
    const ring = createRing();
    await ring.look();
    const old = ring.signing!.kid;
    now += 400 * DAY;
    await ring.look();
    expect(ring.signing!.kid).toBe(old);
    expect(ring.published).toHaveLength(2);
    now += 3_600_000;
    expect(ring.signing!.kid).toBe(ring.published[1].kid);
  });

  it('signs by the keys of Redis again when they were replaced there', async () => {
    const ring = createRing();
    await ring.look();
    const lost = ring.signing!.kid;
    await redis.connect().del(`keys-${rings}`);
    await ring.look();
    expect(ring.signing!.kid).not.toBe(lost);
    expect(ring.published).toHaveLength(1);
  });

  it('keeps private keys in Redis sealed, and says so when the secret is another', async () => {
    const ring = createRing();
    await ring.look();
    const [stored] = Object.values(
      await redis.connect().hgetall(`keys-${rings}`),
    );
    expect(stored).not.toMatch(/PRIVATE|"d"/);
    await expect(createRing('another secret').look()).rejects.toThrow(
      `The keys in Redis (keys-${rings}) were sealed with another KEYS_SECRET`,
    );
  });
});
