import { once } from 'node:events';
import http, { type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { endConnections } from './endConnections';

/** A server that answers when it is told to, and clients who keep their connections. */
async function startServer(longestMs?: number) {
  const waiting: ServerResponse[] = [];
  const server = http.createServer((_request, response) => {
    waiting.push(response);
  });
  // Whoever is idle for so long is not closed while a test runs.
  server.keepAliveTimeout = 600_000;
  let stop = () => {};
  const addShutdownHook = (hook: () => void) => {
    stop = () => {
      // As Backstage does.
      server.closeIdleConnections();
      server.close();
      hook();
    };
  };
  endConnections(server, { addShutdownHook }, { longestMs });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const agent = new http.Agent({ keepAlive: true });
  const ask = async () => {
    const request = http.get({ host: '127.0.0.1', port, agent });
    const answered = once(request, 'response').then(([answer]) => {
      answer.resume();
      return once(answer, 'end');
    });
    await once(server, 'request');
    return answered;
  };
  return { server, waiting, ask, stop: () => stop() };
}

describe('a server that stops', () => {
  it('is closed as soon as the last request is answered, though its connection is kept', async () => {
    const { server, waiting, ask, stop } = await startServer();
    const answer = ask();
    await once(server, 'request');
    const closed = once(server, 'close');
    stop();
    waiting[0].end('late');
    await answer;
    await closed;
    expect(server.listening).toBe(false);
  });

  it('waits for an answer that never ends so long and no longer', async () => {
    const { server, ask, stop } = await startServer(100);
    const answer = ask();
    answer.catch(() => {});
    await once(server, 'request');
    const closed = once(server, 'close');
    stop();
    await closed;
    await expect(answer).rejects.toThrow('socket hang up');
  });
});
