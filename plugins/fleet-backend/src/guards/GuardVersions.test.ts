import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLogger } from '../__testUtils__/createLogger';
import { GuardVersions } from './GuardVersions';

const { signal } = new AbortController();

describe('GuardVersions', () => {
  let server: Server;
  let registry: string;
  let answer: { status: number; body?: unknown; location?: string };
  let asked: IncomingMessage[];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request);
      if (answer.location) response.setHeader('location', answer.location);
      response.statusCode = answer.status;
      response.end(
        typeof answer.body === 'string'
          ? answer.body
          : JSON.stringify(answer.body),
      );
    });
    await new Promise<void>(resolve =>
      server.listen(0, '127.0.0.1', () => resolve()),
    );
    const { port } = server.address() as AddressInfo;
    registry = `http://127.0.0.1:${port}/npm`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  });
  beforeEach(() => {
    asked = [];
    answer = { status: 200, body: { 'dist-tags': { latest: '1.3.0' } } };
  });

  const logger = createLogger();
  const open = () =>
    new GuardVersions(
      {
        'site-auth': { package: '@acme/site-auth', registry, token: 'secret' },
        'platform-auth': { package: '@acme/platform-auth', latest: '2.0.0' },
      },
      logger,
    );

  it('knows at once what is configured, and asks for the rest', async () => {
    const versions = open();
    expect(versions.latest).toEqual({ 'platform-auth': '2.0.0' });
    expect(versions.hasRegistry).toBe(true);
    expect(await versions.lookUp(signal)).toBe(true);
    expect(versions.latest).toEqual({
      'platform-auth': '2.0.0',
      'site-auth': '1.3.0',
    });
    expect(asked).toHaveLength(1);
    expect(asked[0].url).toBe('/npm/@acme%2fsite-auth');
    expect(asked[0].headers.authorization).toBe('Bearer secret');
    expect(await versions.lookUp(signal)).toBe(false);
  });

  it.each([
    [{ status: 500 }],
    [{ status: 200, body: '<html>' }],
    [{ status: 200, body: { 'dist-tags': { latest: 'newest' } } }],
    [{ status: 200, body: { 'dist-tags': {} } }],
    [{ status: 302, location: 'http://127.0.0.1:1/elsewhere' }],
  ])('keeps what it knows when the registry answers %j', async broken => {
    const versions = open();
    await versions.lookUp(signal);
    answer = broken;
    expect(await versions.lookUp(signal)).toBe(false);
    expect(versions.latest['site-auth']).toBe('1.3.0');
    expect(logger.warn).toHaveBeenLastCalledWith(
      expect.stringContaining('The newest @acme/site-auth stays 1.3.0'),
    );
  });
});
