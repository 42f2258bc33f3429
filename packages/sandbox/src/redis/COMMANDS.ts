import { SortedSet, type Keyspace } from './Keyspace';
import { parseScore, readRange } from './parseScore';
import { parseSet, readInteger } from './parseSet';
import { OK, RedisError, Status, type Reply } from './writeReply';

/**
 * Answers one command.
 *
 * @param words - what follows its name, as text of which each character is a byte
 * @throws RedisError when it is called wrongly
 */
export type Command = (keys: Keyspace, words: readonly string[]) => Reply;

/** Redis' commands, as far as a service of the platform asks them; each behaves as Redis' documentation says. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  PING: (_, [text]) => (text === undefined ? new Status('PONG') : bytes(text)),
  AUTH: () => OK,
  SELECT: () => OK,
  CLIENT: () => OK,
  INFO: () => 'redis_version:7.0.0\r\nredis_mode:standalone\r\nloading:0\r\n',
  TIME: keys => {
    const now = keys.now();
    return [String(Math.floor(now / 1000)), String((now % 1000) * 1000)];
  },
  DBSIZE: keys => keys.keys().length,
  FLUSHDB: keys => {
    keys.keys().forEach(key => keys.delete(key));
    return OK;
  },

  GET: (keys, [key]) => keys.text(key) ?? null,
  MGET: (keys, names) =>
    names.map(key => {
      const value = keys.value(key);
      return Buffer.isBuffer(value) ? value : null;
    }),
  GETDEL: (keys, [key]) => {
    const value = keys.text(key) ?? null;
    keys.delete(key);
    return value;
  },
  SET: (keys, [key, value, ...options]) => {
    const { until, only, keepsTime, answersOld } = parseSet(
      options,
      keys.now(),
    );
    const old = answersOld ? keys.text(key) ?? null : null;
    const refused =
      (only === 'NX' && keys.has(key)) || (only === 'XX' && !keys.has(key));
    if (!refused)
      keys.set(key, bytes(value), keepsTime ? keys.until(key) : until);
    if (answersOld) return old;
    return refused ? null : OK;
  },
  SETEX: (keys, [key, seconds, value]) =>
    COMMANDS.SET(keys, [key, value, 'EX', seconds]),
  PSETEX: (keys, [key, milliseconds, value]) =>
    COMMANDS.SET(keys, [key, value, 'PX', milliseconds]),
  SETNX: (keys, [key, value]) =>
    COMMANDS.SET(keys, [key, value, 'NX']) === OK ? 1 : 0,
  INCR: (keys, [key]) => increase(keys, key, 1),
  INCRBY: (keys, [key, by]) => increase(keys, key, readInteger(by)),
  DECR: (keys, [key]) => increase(keys, key, -1),

  DEL: (keys, names) => names.filter(key => keys.delete(key)).length,
  UNLINK: (keys, names) => names.filter(key => keys.delete(key)).length,
  EXISTS: (keys, names) => names.filter(key => keys.has(key)).length,
  SCAN: (keys, [cursor, ...options]) => {
    // Everything at once: the first answer is the last.
    const index = options.findIndex(word => word.toUpperCase() === 'MATCH');
    const pattern = toRegExp(index === -1 ? '*' : options[index + 1]);
    const found = cursor === '0' ? keys.keys() : [];
    return ['0', found.filter(key => pattern.test(key)).map(bytes)];
  },

  EXPIRE: (keys, [key, seconds, only]) =>
    expire(keys, key, keys.now() + readInteger(seconds) * 1000, only),
  PEXPIRE: (keys, [key, milliseconds, only]) =>
    expire(keys, key, keys.now() + readInteger(milliseconds), only),
  EXPIREAT: (keys, [key, seconds, only]) =>
    expire(keys, key, readInteger(seconds) * 1000, only),
  PEXPIREAT: (keys, [key, milliseconds, only]) =>
    expire(keys, key, readInteger(milliseconds), only),
  TTL: (keys, [key]) => {
    const left = timeLeft(keys, key);
    return left < 0 ? left : Math.ceil(left / 1000);
  },
  PTTL: (keys, [key]) => timeLeft(keys, key),

  HSET: (keys, [key, ...pairs]) => {
    const hash = new Map(keys.hash(key));
    const before = hash.size;
    for (let index = 0; index < pairs.length; index += 2)
      hash.set(pairs[index], bytes(pairs[index + 1]));
    keys.replace(key, hash);
    return hash.size - before;
  },
  HSETNX: (keys, [key, field, value]) =>
    keys.hash(key)?.has(field) ? 0 : COMMANDS.HSET(keys, [key, field, value]),
  HGET: (keys, [key, field]) => keys.hash(key)?.get(field) ?? null,
  HMGET: (keys, [key, ...fields]) =>
    fields.map(field => keys.hash(key)?.get(field) ?? null),
  HGETALL: (keys, [key]) =>
    [...(keys.hash(key) ?? [])].flatMap(([field, value]) => [
      bytes(field),
      value,
    ]),
  HDEL: (keys, [key, ...fields]) => {
    const hash = new Map(keys.hash(key));
    const gone = fields.filter(field => hash.delete(field)).length;
    if (hash.size > 0) keys.replace(key, hash);
    else keys.delete(key);
    return gone;
  },

  SADD: (keys, [key, ...added]) => {
    const members = new Set(keys.members(key));
    const before = members.size;
    added.forEach(member => members.add(member));
    keys.replace(key, members);
    return members.size - before;
  },
  SREM: (keys, [key, ...removed]) => {
    const members = new Set(keys.members(key));
    const gone = removed.filter(member => members.delete(member)).length;
    if (members.size > 0) keys.replace(key, members);
    else keys.delete(key);
    return gone;
  },
  SMEMBERS: (keys, [key]) => [...(keys.members(key) ?? [])].map(bytes),
  SISMEMBER: (keys, [key, member]) => (keys.members(key)?.has(member) ? 1 : 0),

  ZADD: (keys, [key, ...pairs]) => {
    const added = pairs.flatMap((member, index): [string, number][] =>
      index % 2 === 1 ? [[member, parseScore(pairs[index - 1])]] : [],
    );
    const scores = new Map(keys.sortedSet(key)?.scores);
    const before = scores.size;
    added.forEach(([member, score]) => scores.set(member, score));
    keys.replace(key, new SortedSet(scores));
    return scores.size - before;
  },
  ZSCORE: (keys, [key, member]) => {
    const score = keys.sortedSet(key)?.scores.get(member);
    return score === undefined ? null : String(score);
  },
  ZRANGEBYSCORE: (keys, [key, least, most, withScores]) => {
    const isInside = readRange(least, most);
    return (keys.sortedSet(key)?.sorted() ?? [])
      .filter(([, score]) => isInside(score))
      .flatMap(([member, score]) =>
        withScores ? [bytes(member), String(score)] : [bytes(member)],
      );
  },
  ZREMRANGEBYSCORE: (keys, [key, least, most]) => {
    const isInside = readRange(least, most);
    const all = keys.sortedSet(key)?.sorted() ?? [];
    const left = all.filter(([, score]) => !isInside(score));
    if (left.length > 0) keys.replace(key, new SortedSet(new Map(left)));
    else keys.delete(key);
    return all.length - left.length;
  },
};

function bytes(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

function increase(keys: Keyspace, key: string, by: number): number {
  const number = readInteger(keys.text(key)?.toString('latin1') ?? '0') + by;
  keys.replace(key, bytes(String(number)));
  return number;
}

function expire(keys: Keyspace, key: string, until: number, only = ''): number {
  const value = keys.value(key);
  const before = keys.until(key);
  const allowed: Record<string, boolean> = {
    '': true,
    NX: before === undefined,
    XX: before !== undefined,
    GT: before !== undefined && until > before,
    LT: before === undefined || until < before,
  };
  const isAllowed = allowed[only.toUpperCase()];
  if (isAllowed === undefined)
    throw new RedisError(`ERR Unsupported option ${only}`);
  if (value === undefined || !isAllowed) return 0;
  keys.set(key, value, until);
  return 1;
}

/** Milliseconds; -1 for ever, -2 for nothing there. */
function timeLeft(keys: Keyspace, key: string): number {
  if (!keys.has(key)) return -2;
  const until = keys.until(key);
  return until === undefined ? -1 : until - keys.now();
}

/** A pattern of which `*` and `?` stand for others. */
function toRegExp(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^${escaped.replace(/\*/g, '.*').replace(/\?/g, '.')}$`,
    's',
  );
}
