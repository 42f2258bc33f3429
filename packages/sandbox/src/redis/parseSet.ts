import { RedisError } from './writeReply';

/** The options of the command SET. */
export interface SetOptions {
  /** Milliseconds since 1970. */
  readonly until?: number;
  readonly keepsTime: boolean;
  readonly only?: 'NX' | 'XX';
  readonly answersOld: boolean;
}

const TIMES: Record<string, (time: number, now: number) => number> = {
  EX: (time, now) => now + time * 1000,
  PX: (time, now) => now + time,
  EXAT: time => time * 1000,
  PXAT: time => time,
};

/** @throws RedisError when it is none that Redis knows */
export function parseSet(words: readonly string[], now: number): SetOptions {
  let until: number | undefined;
  let only: SetOptions['only'];
  let keepsTime = false;
  let answersOld = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index].toUpperCase();
    if (word === 'NX' || word === 'XX') only = word;
    else if (word === 'KEEPTTL') keepsTime = true;
    else if (word === 'GET') answersOld = true;
    else if (word in TIMES) until = TIMES[word](readTime(words[++index]), now);
    else throw new RedisError('ERR syntax error');
  }
  return { until, only, keepsTime, answersOld };
}

/** @throws RedisError when it is no whole number above 0 */
export function readTime(word: string | undefined): number {
  const time = readInteger(word);
  if (time <= 0) throw new RedisError('ERR invalid expire time');
  return time;
}

/** @throws RedisError when it is no whole number */
export function readInteger(word: string | undefined): number {
  const number = Number(word);
  if (!word || !Number.isSafeInteger(number))
    throw new RedisError('ERR value is not an integer or out of range');
  return number;
}
