import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** Stands in for the auth service: signs tokens, and publishes the key by which the guard checks them. */
export async function startIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const key = {
    ...(await exportJWK(publicKey)),
    kid: 'test',
    alg: 'RS256',
    use: 'sig',
  };
  const documents: Record<string, object> = {
    '/.well-known/jwks.json': { keys: [key] },
    '/.well-known/revocations.json': { revoked: [] },
  };
  const server = createServer((request, response) => {
    const document = documents[request.url ?? ''];
    response.writeHead(document ? 200 : 404, {
      'Content-Type': 'application/json',
    });
    response.end(JSON.stringify(document ?? {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    /** A token of somebody with that role. */
    sign: (role: string): Promise<string> =>
      new SignJWT({
        role,
        sid: 'a-login',
{%- if values.guard == 'site-auth' %}
        siteCode: 'S1',
        unitCode: 'U1',
        memberCode: 'M1',
{%- endif %}
      })
        .setProtectedHeader({ alg: 'RS256', kid: 'test', typ: 'JWT' })
        .setIssuer(url)
        .setAudience({% if values.guard == 'site-auth' %}'site'{% else %}'platform'{% endif %})
        .setSubject('somebody')
        .setIssuedAt()
        .setExpirationTime('10m')
        .setJti(randomUUID())
        .sign(privateKey),
    stop(): void {
      server.close();
      server.closeAllConnections();
    },
  };
}
