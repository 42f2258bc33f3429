import { once } from 'node:events';
import http, { type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { endConnections } from './endConnections';

/** A server, and clients who keep their connections. */
async function startServer(
  answer: (response: ServerResponse) => void,
  longestMs?: number,
) {
  const server = http.createServer((_request, response) => answer(response));
  // Whoever is idle for so long is not closed while a test runs.
  server.keepAliveTimeout = 600_000;
  let end = () => {};
  const addShutdownHook = (hook: () => void) => {
    end = hook;
  };
  endConnections(server, { addShutdownHook }, { longestMs });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const agent = new http.Agent({ keepAlive: true });
  return {
    ask: () => http.get({ host: '127.0.0.1', port, agent }),
    /** As Backstage does. */
    stop() {
      const closed = once(server, 'close');
      server.closeIdleConnections();
      server.close();
      end();
      return closed;
    },
  };
}

/** @returns what came until the end */
async function readAnswer(request: http.ClientRequest): Promise<string> {
  const [answer]: http.IncomingMessage[] = await once(request, 'response');
  let text = '';
  for await (const chunk of answer) text += chunk;
  return text;
}

describe('a server that stops', () => {
  it('is closed as soon as the last request is answered, though its connection is kept', async () => {
    const waiting: ServerResponse[] = [];
    let hear = () => {};
    const heard = new Promise<void>(resolve => (hear = resolve));
    const { ask, stop } = await startServer(response => {
      waiting.push(response);
      hear();
    });
    const answer = readAnswer(ask());
    await heard;
    const closed = stop();
    waiting[0].end('late');
    expect(await answer).toBe('late');
    await closed;
  });

  it.each([
    ['a stream of events', 200, { 'content-type': 'text/event-stream' }],
    ['a poll that waits for one', 202, {}],
  ])('ends %s, as if there were none any more', async (_, status, headers) => {
    const { ask, stop } = await startServer(response => {
      response.setHeader('x-content-type-options', 'nosniff');
      response.writeHead(status, headers);
      response.write('so far');
    });
    const request = ask();
    const [answer]: http.IncomingMessage[] = await once(request, 'response');
    await once(answer, 'readable');
    await stop();
    expect(String(answer.read())).toBe('so far');
    await once(answer.resume(), 'end');
  });

  it('waits for an answer that never comes so long and no longer', async () => {
    let hear = () => {};
    const heard = new Promise<void>(resolve => (hear = resolve));
    const { ask, stop } = await startServer(() => hear(), 100);
    const answer = readAnswer(ask());
    answer.catch(() => {});
    await heard;
    await stop();
    await expect(answer).rejects.toThrow('socket hang up');
  });
});
