/** A word that is no data, e.g. `OK`. */
export class Status {
  constructor(readonly word: string) {}
}

export const OK = new Status('OK');

/** What a client did wrong, as Redis says it, e.g. `ERR syntax error`. */
export class RedisError extends Error {
  override readonly name = 'RedisError';
}

/** What a command answers. */
export type Reply =
  | Status
  | RedisError
  | Buffer
  | string
  | number
  | null
  | readonly Reply[];

/** A reply in Redis' protocol, version 2. */
export function writeReply(reply: Reply): Buffer {
  if (reply === null) return Buffer.from('$-1\r\n');
  if (typeof reply === 'number') return Buffer.from(`:${reply}\r\n`);
  if (reply instanceof Status) return Buffer.from(`+${reply.word}\r\n`);
  if (reply instanceof RedisError) return Buffer.from(`-${reply.message}\r\n`);
  if (Array.isArray(reply))
    return Buffer.concat([
      Buffer.from(`*${reply.length}\r\n`),
      ...reply.map(writeReply),
    ]);
  const content = Buffer.from(reply as Buffer | string);
  return Buffer.concat([
    Buffer.from(`$${content.length}\r\n`),
    content,
    Buffer.from('\r\n'),
  ]);
}
