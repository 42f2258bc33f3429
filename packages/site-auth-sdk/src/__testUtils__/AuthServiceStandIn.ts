import { TestServer, type Answer, type Arrival } from './TestServer';

/** Who has a session at the site. */
const MEMBER = {
  sub: 'member-한글',
  role: 'member',
  siteCode: 'S001',
  unitCode: 'U01',
  memberCode: 'M0001',
};

const INVALID_GRANT: Answer = {
  status: 400,
  body: { error: 'invalid_grant', error_description: 'No such session.' },
};

/** Speaks the auth service's protocol over HTTP. Its tokens bear no true signature: clients do not verify. */
export class AuthServiceStandIn extends TestServer {
  /** Sessions by the value of their cookie. */
  readonly sessions = new Map<string, Record<string, string>>([
    ['session-1', MEMBER],
  ]);
  lifetimeSeconds = 600;
  /** Answers this instead, until it is removed. */
  trouble?: Answer;
  /** Awaited before each token. */
  hold?: Promise<void>;
  private issued = 0;
  private readonly refreshTokens = new Map<string, Record<string, string>>();

  constructor() {
    super(arrival => this.serve(arrival));
  }

  /** How many requests for a token arrived. */
  get asked(): number {
    return this.arrivals.filter(
      ({ method, path }) => method === 'POST' && path.startsWith('/token'),
    ).length;
  }

  private async serve(arrival: Arrival): Promise<Answer> {
    const cors = {
      'access-control-allow-origin': arrival.headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'authorization',
      'cache-control': 'no-store',
    };
    if (arrival.method === 'OPTIONS') return { status: 204, headers: cors };
    const answer = this.trouble ?? (await this.route(arrival));
    return { ...answer, headers: { ...cors, ...answer.headers } };
  }

  private async route(arrival: Arrival): Promise<Answer> {
    const form = Object.fromEntries(new URLSearchParams(arrival.body));
    const cookie = /PHPSESSID=([^;]+)/.exec(arrival.headers.cookie ?? '')?.[1];
    if (arrival.path === '/logout') {
      this.sessions.delete(cookie ?? '');
      return { status: 204 };
    }
    await this.hold;
    if (arrival.path === '/token/refresh') {
      const identity = this.refreshTokens.get(form.refresh_token);
      this.refreshTokens.delete(form.refresh_token);
      return identity ? this.give('platform', identity) : INVALID_GRANT;
    }
    if (form.grant_type === 'client_credentials')
      return form.client_secret === 'right'
        ? this.give('platform', { sub: form.client_id, role: 'service' })
        : { status: 401, body: { error: 'invalid_client' } };
    const session = this.sessions.get(form.session_id ?? cookie ?? '');
    return session ? this.give('site', session) : INVALID_GRANT;
  }

  private give(aud: string, identity: Record<string, string>): Answer {
    this.issued += 1;
    const payload = {
      iss: this.url,
      aud,
      sid: `login of ${identity.sub}`,
      jti: String(this.issued),
      // This server's clock is wrong by far: clients must not care.
      iat: 1,
      exp: 601,
      ...identity,
    };
    const refreshToken = `refresh-${this.issued}`;
    this.refreshTokens.set(refreshToken, identity);
    return {
      body: {
        access_token: `e30.${encode(payload)}.c2lnbmVk`,
        token_type: 'Bearer',
        expires_in: this.lifetimeSeconds,
        refresh_token: refreshToken,
      },
    };
  }
}

function encode(payload: object): string {
  return Buffer.from(JSON.stringify(payload)).toString('base64url');
}
