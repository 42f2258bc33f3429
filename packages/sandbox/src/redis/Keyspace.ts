import { RedisError } from './writeReply';

/** Members with scores. */
export class SortedSet {
  constructor(readonly scores: ReadonlyMap<string, number> = new Map()) {}

  /** Members and scores, the lowest first, equal ones by their bytes. */
  sorted(): [member: string, score: number][] {
    return [...this.scores].sort(
      ([one, low], [other, high]) => low - high || (one < other ? -1 : 1),
    );
  }
}

/** What may stand under a key. */
export type RedisValue = Buffer | Map<string, Buffer> | Set<string> | SortedSet;

interface Entry {
  readonly value: RedisValue;
  /** Milliseconds since 1970; `undefined` for ever. */
  readonly until: number | undefined;
}

/** Keys and values of a Redis, in memory; what has run out is gone. */
export class Keyspace {
  private readonly entries = new Map<string, Entry>();

  /** @param now - milliseconds since 1970 */
  constructor(readonly now: () => number) {}

  value(key: string): RedisValue | undefined {
    return this.find(key)?.value;
  }

  /** @throws RedisError when the value is of another kind */
  text(key: string): Buffer | undefined {
    const value = this.value(key);
    if (value === undefined || Buffer.isBuffer(value)) return value;
    throw wrongKind();
  }

  /** @throws RedisError when the value is of another kind */
  hash(key: string): Map<string, Buffer> | undefined {
    const value = this.value(key);
    if (value === undefined || value instanceof Map) return value;
    throw wrongKind();
  }

  /** @throws RedisError when the value is of another kind */
  members(key: string): Set<string> | undefined {
    const value = this.value(key);
    if (value === undefined || value instanceof Set) return value;
    throw wrongKind();
  }

  /** @throws RedisError when the value is of another kind */
  sortedSet(key: string): SortedSet | undefined {
    const value = this.value(key);
    if (value === undefined || value instanceof SortedSet) return value;
    throw wrongKind();
  }

  has(key: string): boolean {
    return this.find(key) !== undefined;
  }

  /** When it runs out; `undefined` when it does not, or there is nothing. */
  until(key: string): number | undefined {
    return this.find(key)?.until;
  }

  set(key: string, value: RedisValue, until?: number): void {
    this.entries.set(key, { value, until });
  }

  /** A change that leaves open how long it stays. */
  replace(key: string, value: RedisValue): void {
    this.set(key, value, this.until(key));
  }

  delete(key: string): boolean {
    const existed = this.has(key);
    this.entries.delete(key);
    return existed;
  }

  keys(): string[] {
    return [...this.entries.keys()].filter(key => this.has(key));
  }

  private find(key: string): Entry | undefined {
    const entry = this.entries.get(key);
    if (entry?.until === undefined || entry.until > this.now()) return entry;
    this.entries.delete(key);
    return undefined;
  }
}

function wrongKind(): RedisError {
  return new RedisError(
    'WRONGTYPE Operation against a key holding the wrong kind of value',
  );
}
