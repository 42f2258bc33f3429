import type { Clock, RedisCommands } from '../RedisCommands';
import {
  createStoredKey,
  openStoredKey,
  parseStoredKey,
  type SigningKey,
  type StoredKey,
} from './StoredKey';

export interface KeyRingOptions {
  /** The Redis hash that all replicas share. */
  readonly redisKey: string;
  readonly secret: string;
  /** How long a key signs. */
  readonly rotationSeconds: number;
  /** How long a key is published before it signs. */
  readonly leadSeconds: number;
  /** How long a key is published after it has signed its last token: as long as that may live. */
  readonly tailSeconds: number;
  readonly clock: Clock;
}

/**
 * The keys of all replicas: a chain in one Redis hash. The field of a key is the id of its predecessor, and the first
 * one to set a field wins (HSETNX): so a key has one successor, whoever looks first, and all replicas agree on the
 * chain without a lease. Which key signs follows from the chain and the time.
 */
export class KeyRing {
  private chain: readonly StoredKey[] = [];
  private opened = new Map<string, SigningKey>();

  constructor(
    private readonly redis: RedisCommands,
    private readonly options: KeyRingOptions,
  ) {}

  /** The key that signs now: the latest whose time has come. None before the first {@link look}. */
  get signing(): SigningKey | undefined {
    return this.current && this.opened.get(this.current.kid);
  }

  /** How long that key has signed, in seconds. */
  get signingSeconds(): number | undefined {
    return (
      this.current && (this.options.clock() - this.current.signsFrom) / 1000
    );
  }

  private get current(): StoredKey | undefined {
    return this.chain.findLast(
      ({ signsFrom }) => signsFrom <= this.options.clock(),
    );
  }

  /** Every key that is published: the next, the one that signs, and those whose tokens are still valid. */
  get published(): readonly SigningKey[] {
    return this.chain.map(({ kid }) => this.opened.get(kid)!);
  }

  /**
   * Reads the chain again, adds the next key when it is due, and forgets what has expired.
   *
   * @throws Error when Redis is away, or holds keys that another secret sealed
   */
  async look(): Promise<void> {
    let chain = await this.readChain();
    if (this.nextIsDue(chain)) {
      await this.addNext(chain.at(-1));
      chain = await this.readChain();
    }
    chain = await this.forgetExpired(chain);
    this.opened = new Map(
      chain.map(stored => [stored.kid, this.openOnce(stored)]),
    );
    this.chain = chain;
  }

  private async readChain(): Promise<StoredKey[]> {
    const fields = await this.redis.hgetall(this.options.redisKey);
    return Object.values(fields)
      .map(parseStoredKey)
      .sort((a, b) => a.signsFrom - b.signsFrom);
  }

  private openOnce(stored: StoredKey): SigningKey {
    const known = this.opened.get(stored.kid);
    if (known) return known;
    try {
      return openStoredKey(this.options.secret, stored);
    } catch (cause) {
      throw new Error(
        `The keys in Redis (${this.options.redisKey}) were sealed with another KEYS_SECRET: give that one, or remove them so that new ones are made`,
        { cause },
      );
    }
  }

  private nextIsDue(chain: readonly StoredKey[]): boolean {
    const latest = chain.at(-1);
    const { clock, rotationSeconds, leadSeconds } = this.options;
    return (
      !latest ||
      clock() >= latest.signsFrom + (rotationSeconds - leadSeconds) * 1000
    );
  }

  private async addNext(latest: StoredKey | undefined): Promise<void> {
    const { clock, rotationSeconds, leadSeconds, secret } = this.options;
    // The very first key signs at once: nobody has cached a list without it.
    const signsFrom = latest
      ? Math.max(
          latest.signsFrom + rotationSeconds * 1000,
          clock() + leadSeconds * 1000,
        )
      : clock();
    const next = await createStoredKey(secret, signsFrom);
    await this.redis.hsetnx(
      this.options.redisKey,
      latest?.kid ?? 'first',
      JSON.stringify(next),
    );
  }

  private async forgetExpired(chain: StoredKey[]): Promise<StoredKey[]> {
    const { clock, tailSeconds, redisKey } = this.options;
    const isExpired = (index: number) =>
      index + 1 < chain.length &&
      chain[index + 1].signsFrom + tailSeconds * 1000 < clock();
    const expired = chain.filter((_, index) => isExpired(index));
    if (expired.length === 0) return chain;
    const fields = await this.redis.hgetall(redisKey);
    const gone = Object.entries(fields)
      .filter(([, text]) =>
        expired.some(({ kid }) => kid === parseStoredKey(text).kid),
      )
      .map(([field]) => field);
    if (gone.length > 0) await this.redis.hdel(redisKey, ...gone);
    return chain.filter(stored => !expired.includes(stored));
  }
}
