import type { Clock, RedisCommands } from '../RedisCommands';

/** A login whose tokens count for nothing any more. */
export interface Revocation {
  readonly sid: string;
  /** Seconds since 1970 when its last token has expired. */
  readonly until: number;
}

/** The logins that were ended while tokens of theirs are still valid: a sorted set, by when they may be forgotten. */
export class RevocationList {
  /** @param tailSeconds - how long a token of a login may still be taken for valid after its end */
  constructor(
    private readonly redis: RedisCommands,
    private readonly redisKey: string,
    private readonly tailSeconds: number,
    private readonly clock: Clock,
  ) {}

  async revoke(sid: string): Promise<void> {
    const now = this.now();
    await this.redis.zadd(this.redisKey, now + this.tailSeconds, sid);
    await this.redis.zremrangebyscore(this.redisKey, '-inf', now);
    await this.redis.expire(this.redisKey, this.tailSeconds);
  }

  async isRevoked(sid: string): Promise<boolean> {
    return (await this.redis.zscore(this.redisKey, sid)) !== null;
  }

  async list(): Promise<Revocation[]> {
    const found = await this.redis.zrangebyscore(
      this.redisKey,
      this.now(),
      '+inf',
      'WITHSCORES',
    );
    const revocations: Revocation[] = [];
    for (let index = 0; index < found.length; index += 2)
      revocations.push({ sid: found[index], until: Number(found[index + 1]) });
    return revocations;
  }

  private now(): number {
    return Math.floor(this.clock() / 1000);
  }
}
