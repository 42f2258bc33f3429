import {
  mockCredentials,
  startTestBackend,
} from '@backstage/backend-test-utils';
import signals from '@backstage/plugin-signals-backend';
import net from 'node:net';
import { text } from 'node:stream/consumers';
import { signalsForPeople } from './signalsForPeople';

const TOKEN = mockCredentials.user.token();
const ANSWER_MS = 5_000;

describe('a socket for signals', () => {
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [signals, signalsForPeople],
    });
    // The first upgrade is where the plugin begins to listen, and answers nothing.
    const first = open('/api/signals', { token: TOKEN });
    await new Promise(resolve => {
      setTimeout(resolve, 500);
    });
    first.destroy();
  });
  afterAll(() => backend?.stop());

  function open(path: string, caller: { token?: string } = {}): net.Socket {
    const socket = net.connect(backend.server.port(), '127.0.0.1');
    const { token } = caller;
    const headers = [
      `GET ${path} HTTP/1.1`,
      'Host: portal',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      ...(token ? [`Sec-WebSocket-Protocol: ${token}`] : []),
    ];
    socket.write(`${headers.join('\r\n')}\r\n\r\n`);
    return socket;
  }

  /** What is answered to an upgrade, and that the socket was closed. */
  async function askFor(path: string, caller?: { token?: string }) {
    const socket = open(path, caller);
    socket.setTimeout(ANSWER_MS, () => socket.destroy(new Error('still open')));
    return (await text(socket)).split('\r\n\r\n')[0].split('\r\n');
  }

  it('is opened for who says who they are', async () => {
    const socket = open('/api/signals', { token: TOKEN });
    const first = await new Promise(resolve => {
      socket.once('data', chunk => resolve(String(chunk).split('\r\n')[0]));
      socket.once('close', () => resolve('closed'));
    });
    expect(first).toBe('HTTP/1.1 101 Switching Protocols');
    socket.destroy();
  });

  it('is closed to who says nothing', async () => {
    expect(await askFor('/api/signals')).toEqual([
      'HTTP/1.1 401 Unauthorized',
      'Content-Length: 0',
      'Connection: close',
    ]);
  });

  it.each([
    '/',
    '/signals',
    '/api/signals/',
    '/api/signals?all',
    '/API/signals',
    '/api/fleet/services',
    'http://portal/api/signals',
  ])('is closed at once at %s, with a token or without', async path => {
    const refusal = [
      'HTTP/1.1 404 Not Found',
      'Content-Length: 0',
      'Connection: close',
    ];
    expect(await askFor(path)).toEqual(refusal);
    expect(await askFor(path, { token: TOKEN })).toEqual(refusal);
  });

  it('ends nothing else when its caller hangs up', async () => {
    for (const path of ['/', '/api/signals']) {
      const socket = open(path, { token: TOKEN });
      await new Promise(resolve => {
        socket.once('connect', resolve);
      });
      socket.resetAndDestroy();
    }
    expect((await askFor('/api/signals'))[0]).toMatch(/401/);
  });
});
