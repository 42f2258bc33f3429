import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { startRedis, type RunningRedis } from './startRedis';

/** True when Debian's `redis-server` is there; says loudly when it is not, and fails in CI. */
function hasRedis(): boolean {
  if (!spawnSync('redis-server', ['--version']).error) return true;
  if (process.env.CI) throw new Error('Cannot judge: redis-server not found');
  process.stderr.write('SKIPPED a judge: redis-server not found\n');
  return false;
}

const NOW = Date.parse('2026-01-01T00:00:00Z');

let ours: RunningRedis;
beforeAll(async () => {
  ours = await startRedis(() => NOW);
});
afterAll(() => ours.close());

/** Sends requests in one piece and resolves with as many bytes as came until `PONG` ends them. */
function ask(
  socket: Socket,
  requests: readonly (readonly string[])[],
): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString('latin1');
      if (!said.endsWith('+PONG\r\n')) return;
      socket.off('data', listen);
      resolve(said);
    };
    socket.on('data', listen);
    socket.removeAllListeners('error').once('error', reject);
    socket.write([...requests, ['PING']].map(toWire).join(''), 'latin1');
  });
}

function toWire(words: readonly string[]): string {
  const each = words.map(
    word => `$${Buffer.byteLength(word, 'latin1')}\r\n${word}\r\n`,
  );
  return `*${words.length}\r\n${each.join('')}`;
}

/** Programs act on the first word of an error. */
function withoutSentences(replies: string): string {
  return replies.replace(/^(-[A-Z]+) .*$/gm, '$1');
}

function connectOurs(): Socket {
  return createConnection(Number(new URL(ours.url).port), '127.0.0.1');
}

(hasRedis() ? describe : describe.skip)('the stand-in', () => {
  let folder: string;
  let server: ChildProcess;
  let theirs: Socket;
  let mine: Socket;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-redis-'));
    const path = join(folder, 'socket');
    server = spawn('redis-server', [
      ...['--port', '0', '--unixsocket', path],
      ...['--save', '', '--appendonly', 'no', '--dir', folder],
    ]);
    await new Promise<void>(resolve => {
      server.stdout!.on('data', text => {
        if (String(text).includes('ready to accept')) resolve();
      });
    });
    theirs = createConnection(path);
    mine = connectOurs();
  });
  afterAll(async () => {
    theirs.destroy();
    mine.destroy();
    const ended = new Promise(resolve => server.once('exit', resolve));
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  });

  const key = fc.constantFrom('a', 'b', 'session:\xed\x95\x9c');
  const text = fc.constantFrom('', '0', '41', '-7', 'x', 'a\r\n\xffb');
  const score = fc.constantFrom('-inf', '0', '41', '1790000000', '+inf', 'x');
  const seconds = fc.constantFrom('100', '5000', 'soon', '0');
  const command = fc.oneof(
    fc.tuple(fc.constantFrom('GET', 'TTL', 'DEL', 'EXISTS', 'GETDEL'), key),
    fc.tuple(fc.constantFrom('INCR', 'DECR', 'HGETALL'), key),
    fc.tuple(fc.constant('SET'), key, text),
    fc.tuple(fc.constant('SET'), key, text, fc.constant('EX'), seconds),
    fc.tuple(
      fc.constant('SET'),
      key,
      text,
      fc.constantFrom('NX', 'XX', 'KEEPTTL', 'GET', 'what'),
    ),
    fc.tuple(fc.constantFrom('SETNX', 'INCRBY', 'SADD', 'SREM'), key, text),
    fc.tuple(fc.constant('SISMEMBER'), key, text),
    fc.tuple(fc.constant('SETEX'), key, seconds, text),
    fc.tuple(fc.constant('EXPIRE'), key, seconds),
    fc.tuple(
      fc.constant('EXPIRE'),
      key,
      fc.constantFrom('50', '700'),
      fc.constantFrom('NX', 'XX', 'GT', 'LT'),
    ),
    fc.tuple(fc.constant('HSET'), key, text, text),
    fc.tuple(fc.constantFrom('HGET', 'HDEL'), key, text),
    fc.tuple(fc.constant('HMGET'), key, text, text),
    fc.tuple(fc.constant('HSETNX'), key, text, text),
    fc.tuple(fc.constant('ZADD'), key, score, text),
    fc.tuple(fc.constant('ZSCORE'), key, text),
    fc.tuple(
      fc.constantFrom('ZRANGEBYSCORE', 'ZREMRANGEBYSCORE'),
      key,
      score,
      fc.oneof(score, fc.constant('(41')),
    ),
    fc.tuple(fc.constant('MGET'), key, key),
    fc.tuple(fc.constantFrom('MULTI', 'EXEC', 'DISCARD')),
  );

  it('answers like Redis, byte for byte but for the sentences of errors', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(command, { minLength: 1, maxLength: 25 }),
        async requests => {
          const all = [['DISCARD'], ['FLUSHDB'], ...requests, ['DISCARD']];
          const [his, own] = await Promise.all([
            ask(theirs, all),
            ask(mine, all),
          ]);
          expect(withoutSentences(own)).toBe(withoutSentences(his));
        },
      ),
      { numRuns: 300 },
    );
  });
});

it('understands a request that comes in pieces', async () => {
  const socket = connectOurs();
  const wire = toWire(['SET', 'pieces', 'one\r\ntwo']) + toWire(['PING']);
  const said = new Promise(resolve => {
    let text = '';
    socket.on('data', chunk => {
      text += chunk;
      if (text.endsWith('+PONG\r\n')) resolve(text);
    });
  });
  for (const character of wire) {
    await new Promise(resolve => socket.write(character, resolve));
  }
  expect(await said).toBe('+OK\r\n+PONG\r\n');
  socket.destroy();
  expect(ours.keys.text('pieces')?.toString()).toBe('one\r\ntwo');
});

it('ends a conversation that is not Redis', async () => {
  const socket = connectOurs();
  const said = new Promise(resolve =>
    socket.once('data', chunk => resolve(String(chunk))),
  );
  socket.write('GET / HTTP/1.1\r\n\r\n');
  expect(await said).toContain('Protocol error');
  socket.destroy();
});
