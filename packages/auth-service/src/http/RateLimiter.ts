import type { Clock, RedisCommands } from '../RedisCommands';
import { Refusal } from './Refusal';

const WINDOW_SECONDS = 60;
const MOST_IN_MEMORY = 10_000;

/**
 * Counts requests a minute over all replicas, in Redis; when Redis is away each replica counts alone. What is over
 * its limit is refused from memory until the minute ends, so that a flood costs Redis nothing.
 */
export class RateLimiter {
  private readonly exhausted = new Map<string, number>();
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly redis: RedisCommands,
    private readonly prefix: string,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts one request.
   *
   * @param caller - who, e.g. `address:127.0.0.1`; not a secret, or its hash
   * @throws Refusal when there were more than `limit` in this minute
   */
  async take(caller: string, limit: number): Promise<void> {
    const window = Math.floor(this.clock() / 1000 / WINDOW_SECONDS);
    if (this.exhausted.get(caller) === window) throw this.refuse();
    if ((await this.count(caller, window)) <= limit) return;
    remember(this.exhausted, caller, window);
    throw this.refuse();
  }

  private async count(caller: string, window: number): Promise<number> {
    const key = `${this.prefix}rate:${caller}:${window}`;
    try {
      const results = await this.redis
        .multi()
        .incr(key)
        .expire(key, 2 * WINDOW_SECONDS)
        .exec();
      const [error, count] = results![0];
      if (error) throw error;
      return Number(count);
    } catch {
      const count = (this.counts.get(key) ?? 0) + 1;
      remember(this.counts, key, count);
      return count;
    }
  }

  private refuse(): Refusal {
    const now = this.clock() / 1000;
    const wait = Math.ceil(WINDOW_SECONDS - (now % WINDOW_SECONDS));
    return new Refusal(
      429,
      'rate-limited',
      `Too many requests: try again in ${wait} seconds.`,
    ).retryAfter(wait);
  }
}

/** Forgets the oldest, so that a flood of addresses cannot fill the memory. */
function remember<K, V>(map: Map<K, V>, key: K, value: V) {
  map.delete(key);
  map.set(key, value);
  if (map.size > MOST_IN_MEMORY) map.delete(map.keys().next().value!);
}
