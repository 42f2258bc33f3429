import { createServer, type AddressInfo, type Socket } from 'node:net';
import { COMMANDS } from './COMMANDS';
import { Keyspace } from './Keyspace';
import { RequestReader } from './RequestReader';
import { OK, RedisError, Status, writeReply, type Reply } from './writeReply';

/** A Redis that runs. */
export interface RunningRedis {
  /** e.g. `redis://127.0.0.1:40123` */
  readonly url: string;
  /** What it holds, for who runs it. */
  readonly keys: Keyspace;
  close(): Promise<void>;
}

/**
 * A stand-in for Redis on a laptop: its protocol over a real socket, on loopback and any free port, its data in memory.
 *
 * @param now - milliseconds since 1970
 */
export async function startRedis(now: () => number): Promise<RunningRedis> {
  const keys = new Keyspace(now);
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, socket => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // Who goes away without a word has nothing to be told.
    socket.on('error', () => socket.destroy());
    serve(socket, keys);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    keys,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        sockets.forEach(socket => socket.destroy());
      }),
  };
}

function serve(socket: Socket, keys: Keyspace): void {
  const reader = new RequestReader();
  /** The commands since MULTI; absent outside a transaction. */
  let queue: string[][] | undefined;

  socket.on('data', chunk => {
    let requests: Buffer[][];
    try {
      requests = reader.read(chunk);
    } catch (error) {
      const said = new RedisError(`ERR ${(error as Error).message}`);
      socket.end(writeReply(said));
      return;
    }
    const replies = requests.map(request =>
      writeReply(answer(request.map(toText))),
    );
    socket.write(Buffer.concat(replies));
  });

  function answer([name = '', ...words]: string[]): Reply {
    const command = name.toUpperCase();
    if (command === 'MULTI') {
      if (queue) return new RedisError('ERR MULTI calls can not be nested');
      queue = [];
      return OK;
    }
    if (command === 'EXEC') {
      const queued = queue;
      queue = undefined;
      return queued
        ? queued.map(([each, ...rest]) => run(each, rest))
        : new RedisError('ERR EXEC without MULTI');
    }
    if (command === 'DISCARD') {
      const queued = queue;
      queue = undefined;
      return queued ? OK : new RedisError('ERR DISCARD without MULTI');
    }
    if (!queue) return run(command, words);
    queue.push([command, ...words]);
    return new Status('QUEUED');
  }

  function run(name: string, words: readonly string[]): Reply {
    const command = COMMANDS[name];
    if (!command) return new RedisError(`ERR unknown command '${name}'`);
    try {
      return command(keys, words);
    } catch (error) {
      if (error instanceof RedisError) return error;
      throw error;
    }
  }
}

/** Each character is a byte. */
function toText(word: Buffer): string {
  return word.toString('latin1');
}
