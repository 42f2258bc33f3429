import { ConfigReader } from '@backstage/config';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { oidcAuthenticator } from './oidcSignIn';

describe('sign-in by OpenID Connect', () => {
  let server: Server;
  let isUp = false;

  beforeAll(async () => {
    server = createServer((_, response) => {
      const { port } = server.address() as AddressInfo;
      const issuer = `http://127.0.0.1:${port}`;
      if (!isUp) response.writeHead(503).end();
      else
        response.writeHead(200, { 'content-type': 'application/json' }).end(
          JSON.stringify({
            issuer,
            authorization_endpoint: `${issuer}/auth`,
          }),
        );
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => server.close());

  it('works as soon as the provider does, though it was down when the portal started', async () => {
    const { port } = server.address() as AddressInfo;
    const context = oidcAuthenticator.initialize({
      callbackUrl: 'https://portal.acme.example/api/auth/oidc/handler/frame',
      config: new ConfigReader({
        metadataUrl: `http://127.0.0.1:${port}`,
        clientId: 'slipway',
        clientSecret: 'any',
      }),
    });
    const start = async () =>
      oidcAuthenticator.start(
        {
          req: { method: 'GET', url: '/start', session: {} } as any,
          scope: 'openid',
          state: 'x',
        },
        context,
      );
    await expect(start()).rejects.toThrow();
    isUp = true;
    const { url } = await start();
    expect(url).toContain(`http://127.0.0.1:${port}/auth?`);
  });
});
