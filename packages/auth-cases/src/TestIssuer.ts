import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClaims, secondsFromNow, type Claims } from './createClaims';
import { createKey } from './createKey';
import { signToken } from './signToken';
import type { TokenKind } from './TokenKind';
import type { SigningKey, TokenSource } from './TokenSource';

const JWKS = '/.well-known/jwks.json';
const REVOCATIONS = '/.well-known/revocations.json';

/** How an issuer answers: as it should, by closing the connection, by a 500, by no JSON, or not at all. */
export type IssuerMood =
  | 'well'
  | 'unreachable'
  | 'failing'
  | 'garbled'
  | 'mute';

/**
 * A real issuer of tokens over HTTP on 127.0.0.1, on a free port: its keys, its revocations, and what tests want to
 * do to it.
 */
export class TestIssuer implements TokenSource {
  /** How often each document was asked for, whatever came of it. */
  readonly requests = { jwks: 0, revocations: 0 };
  mood: IssuerMood = 'well';
  private readonly revoked = new Map<string, number>();

  private constructor(
    private readonly server: Server,
    private keys: readonly SigningKey[],
  ) {}

  /** @param key - a new one when absent; making it takes a while, so tests of one file may share it */
  static async start(key?: SigningKey): Promise<TestIssuer> {
    const server = createServer();
    const issuer = new TestIssuer(server, [key ?? (await createKey())]);
    server.on('request', (request, response) =>
      issuer.answer(request, response),
    );
    await new Promise<void>(listening =>
      server.listen(0, '127.0.0.1', listening),
    );
    return issuer;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get jwksUrl(): string {
    return this.issuer + JWKS;
  }

  get revocationsUrl(): string {
    return this.issuer + REVOCATIONS;
  }

  get key(): SigningKey {
    return this.keys[0];
  }

  /** Signs with a new key from now on. The earlier keys stay published, as during an overlap. */
  async rotate(): Promise<void> {
    this.keys = [await createKey(), ...this.keys];
  }

  /** Ends the overlap: publishes only the key that signs. */
  retire(): void {
    this.keys = [this.key];
  }

  /** @param until - seconds since 1970 when the session's last token has expired */
  revoke(sid: string, until = secondsFromNow(600)): void {
    this.revoked.set(sid, until);
  }

  /** A token that is right in everything but the claims given here; `undefined` leaves a claim out. */
  mint(kind: TokenKind, claims: Claims = {}): Promise<string> {
    return signToken(this.key, {
      ...createClaims(this.issuer, kind),
      ...claims,
    });
  }

  /** What it serves as its keys. */
  jwks() {
    return {
      keys: this.keys.map(({ kid, publicKey }) => ({
        ...publicKey.export({ format: 'jwk' }),
        kid,
        alg: 'RS256',
        use: 'sig',
      })),
    };
  }

  /** What it serves as its revocations. */
  revocations() {
    return {
      revoked: [...this.revoked].map(([sid, until]) => ({ sid, until })),
    };
  }

  async close(): Promise<void> {
    const closed = new Promise(done => this.server.close(done));
    this.server.closeAllConnections();
    await closed;
  }

  private answer(request: IncomingMessage, response: ServerResponse) {
    if (request.url === JWKS) this.requests.jwks += 1;
    if (request.url === REVOCATIONS) this.requests.revocations += 1;
    switch (this.mood) {
      case 'mute':
        return;
      case 'unreachable':
        request.socket.destroy();
        return;
      case 'failing':
        response.writeHead(500).end('out of order');
        return;
      case 'garbled':
        response.writeHead(200).end('<html>');
        return;
      default:
        this.serve(request, response);
    }
  }

  private serve(request: IncomingMessage, response: ServerResponse) {
    const documents: Record<string, () => object> = {
      [JWKS]: () => this.jwks(),
      [REVOCATIONS]: () => this.revocations(),
    };
    const document = documents[request.url ?? '']?.();
    response
      .writeHead(document ? 200 : 404, { 'content-type': 'application/json' })
      .end(JSON.stringify(document ?? {}));
  }
}
