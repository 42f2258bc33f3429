import type { Redis } from 'ioredis';

/** All that the service asks of Redis: plain commands of any version since 4, no scripts. */
export type RedisCommands = Pick<
  Redis,
  | 'del'
  | 'expire'
  | 'get'
  | 'getBuffer'
  | 'hdel'
  | 'hgetall'
  | 'hsetnx'
  | 'incr'
  | 'multi'
  | 'ping'
  | 'set'
  | 'zadd'
  | 'zrangebyscore'
  | 'zremrangebyscore'
  | 'zscore'
>;

/** Milliseconds since 1970. */
export type Clock = () => number;
