import {
  mockServices,
  ServiceFactoryTester,
} from '@backstage/backend-test-utils';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { urlReader } from './urlReader';

/** A server on loopback that answers what it is told, and remembers what it was asked. */
async function startServer(
  answer: (
    request: http.IncomingMessage,
    response: http.ServerResponse,
  ) => void,
) {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization ?? ''}`.trim());
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { host: `127.0.0.1:${port}`, asked, server };
}

describe('urlReader', () => {
  let secret: Awaited<ReturnType<typeof startServer>>;
  let allowed: Awaited<ReturnType<typeof startServer>>;

  beforeAll(async () => {
    secret = await startServer((_, response) => response.end('secret'));
    allowed = await startServer((request, response) => {
      if (request.url === '/redirect')
        response.writeHead(302, { location: `http://${secret.host}/secret` });
      response.end('fine');
    });
  });
  afterAll(() => [secret, allowed].forEach(({ server }) => server.close()));

  const read = async (url: string) => {
    const reader = await ServiceFactoryTester.from(urlReader, {
      dependencies: [
        mockServices.rootConfig.factory({
          data: {
            backend: { reading: { allow: [{ host: allowed.host }] } },
            integrations: {
              github: [
                {
                  host: 'git.acme.example',
                  apiBaseUrl: `http://${allowed.host}/api`,
                  token: 'ghp_x',
                },
              ],
            },
          },
        }),
      ],
    }).getSubject();
    return (await (await reader.readUrl(url)).buffer()).toString();
  };

  it('reads from the hosts of the configuration', async () => {
    await expect(read(`http://${allowed.host}/a`)).resolves.toBe('fine');
    await expect(
      read('https://git.acme.example/acme/platform/blob/main/a.yaml'),
    ).resolves.toBe('fine');
    expect(allowed.asked).toContainEqual(
      expect.stringMatching(
        /^\/api\/repos\/acme\/platform\/contents\/a.yaml\S* Bearer ghp_x$/,
      ),
    );
  });

  it('follows a redirect to no other host', async () => {
    await expect(read(`http://${allowed.host}/redirect`)).rejects.toThrow(
      'not allowed',
    );
    expect(secret.asked).toEqual([]);
  });

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost:8001/',
    'http://[::1]/',
    'http://0x7f000001/',
    'http://10.0.0.1/',
    'https://github.com/octocat/hello-world/blob/main/a.yaml',
    'https://gitlab.com/a/b/-/blob/main/a.yaml',
    'https://bucket.s3.amazonaws.com/a.yaml',
    'https://git.acme.example:444/acme/platform/blob/main/a.yaml',
    'https://git.acme.example@169.254.169.254/a/b/blob/main/c',
    'file:///etc/passwd',
  ])('reads nothing from %s', async url => {
    await expect(read(url)).rejects.toThrow('is not allowed');
  });

  it('reads nothing from another port of an allowed host', async () => {
    await expect(read(`http://${secret.host}/a`)).rejects.toThrow(
      'is not allowed',
    );
    expect(secret.asked).toEqual([]);
  });
});
