import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createKey, signToken, type SigningKey } from '@slipway/auth-cases';

/** An identity provider that speaks OpenID Connect: discovery, keys, ID tokens. */
export class TestIdentityProvider {
  isAway = false;
  /** What discovery names as the issuer. */
  named?: string;

  private constructor(
    private readonly server: Server,
    private key: SigningKey,
  ) {}

  static async start(): Promise<TestIdentityProvider> {
    const server = createServer();
    const provider = new TestIdentityProvider(server, await createKey());
    server.on('request', (request, response) => {
      const body = provider.isAway ? undefined : provider.answer(request.url!);
      response
        .writeHead(body ? 200 : 503, { 'content-type': 'application/json' })
        .end(JSON.stringify(body ?? {}));
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    return provider;
  }

  get issuer(): string {
    // With a slash at the end, as some have it.
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  /** An ID token that is right in everything but what is given; `undefined` leaves a claim out. */
  sign(claims: Record<string, unknown> = {}, key = this.key): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    return signToken(key, {
      iss: this.issuer,
      aud: 'slipway',
      sub: 'kim',
      groups: ['everybody', 'operators'],
      iat: now,
      exp: now + 300,
      ...claims,
    });
  }

  async rotate(): Promise<void> {
    this.key = await createKey();
  }

  async stop(): Promise<void> {
    const closed = new Promise(done => this.server.close(done));
    this.server.closeAllConnections();
    await closed;
  }

  private answer(url: string): object | undefined {
    if (url === '/.well-known/openid-configuration')
      return {
        issuer: this.named ?? this.issuer,
        jwks_uri: `${this.issuer}keys`,
      };
    if (url !== '/keys') return undefined;
    const { kid, publicKey } = this.key;
    return { keys: [{ ...publicKey.export({ format: 'jwk' }), kid }] };
  }
}
