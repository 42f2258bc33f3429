import { AuthServiceStandIn } from './__testUtils__/AuthServiceStandIn';
import {
  clientCredentials,
  createSiteAuth,
  session,
  type Grant,
  type SiteAuthOptions,
} from './index';

const service = new AuthServiceStandIn();
let issuer: string;

beforeAll(async () => {
  issuer = await service.start();
});

beforeEach(() => {
  service.arrivals.length = 0;
  service.lifetimeSeconds = 600;
  service.trouble = undefined;
  service.hold = undefined;
});

afterEach(() => jest.restoreAllMocks());

afterAll(() => service.stop());

function signIn(options: Partial<SiteAuthOptions> = {}) {
  return createSiteAuth({ issuer, grant: session('session-1'), ...options });
}

/** Sets this machine's clock, which is all that tokens are measured by. */
function setClock() {
  let now = Date.now();
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  return (seconds: number) => {
    now += seconds * 1000;
  };
}

async function readId(token: Promise<string>): Promise<string> {
  const [, payload] = (await token).split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString()).jti;
}

describe('a token', () => {
  it('is obtained once for many callers, and kept', async () => {
    const auth = signIn();
    const tokens = await Promise.all(
      Array.from({ length: 20 }, () => auth.getToken()),
    );
    expect(new Set([...tokens, await auth.getToken()]).size).toBe(1);
    expect(service.asked).toBe(1);
  });

  it('is asked for with the grant as a form, so that browsers need not ask beforehand', async () => {
    await signIn().getToken();
    expect(service.arrivals[0]).toMatchObject({
      method: 'POST',
      path: '/token',
      headers: {
        'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
      },
      body: 'grant_type=urn%3Aslipway%3Aparams%3Aoauth%3Agrant-type%3Asession&session_id=session-1',
    });
  });

  it('tells who is logged in, whatever the clock of the service says', async () => {
    const auth = signIn();
    expect(await auth.getClaims()).toEqual({
      iss: issuer,
      aud: 'site',
      sub: 'member-한글',
      sid: 'login of member-한글',
      role: 'member',
      siteCode: 'S001',
      unitCode: 'U01',
      memberCode: 'M0001',
    });
    await auth.getToken();
    expect(service.asked).toBe(1);
  });

  it('is renewed shortly before its end, while the old one is still handed out', async () => {
    const pass = setClock();
    const auth = signIn();
    const first = await readId(auth.getToken());
    pass(539);
    expect(await readId(auth.getToken())).toBe(first);
    expect(service.asked).toBe(1);
    pass(2);
    expect(await readId(auth.getToken())).toBe(first);
    await waitUntil(async () => (await readId(auth.getToken())) !== first);
    expect(service.asked).toBe(2);
  });

  it('is waited for once the old one is at its end', async () => {
    const pass = setClock();
    const auth = signIn();
    const first = await readId(auth.getToken());
    pass(599);
    const next = await Promise.all([
      readId(auth.getToken()),
      readId(auth.getToken()),
    ]);
    expect(next[0]).not.toBe(first);
    expect(next[1]).toBe(next[0]);
    expect(service.asked).toBe(2);
  });

  it('is asked for again when the clock was set back: its age cannot be known', async () => {
    const pass = setClock();
    const auth = signIn();
    const first = await readId(auth.getToken());
    pass(-3600);
    expect(await readId(auth.getToken())).not.toBe(first);
  });

  it('that lives shortly is used for half of its life before it is renewed', async () => {
    const pass = setClock();
    service.lifetimeSeconds = 20;
    const auth = signIn();
    await auth.getToken();
    pass(9);
    await auth.getToken();
    expect(service.asked).toBe(1);
  });

  it('is still handed out when its early renewal fails, which is not tried at each call', async () => {
    const pass = setClock();
    const auth = signIn();
    const first = await readId(auth.getToken());
    pass(550);
    service.trouble = { status: 503 };
    expect(await readId(auth.getToken())).toBe(first);
    await waitUntil(async () => service.asked === 2);
    await auth.getToken();
    await settle();
    await auth.getToken();
    expect(service.asked).toBe(2);
    pass(6);
    service.trouble = undefined;
    await waitUntil(async () => (await readId(auth.getToken())) !== first);
  });

  it('is renewed with its refresh token, and with the grant when that is spent', async () => {
    const pass = setClock();
    const auth = signIn();
    await auth.getToken();
    pass(600);
    await auth.getToken();
    expect(service.arrivals.map(({ path }) => path)).toEqual([
      '/token',
      '/token/refresh',
    ]);
    expect(service.arrivals[1].body).toContain('grant_type=refresh_token');
    pass(600);
    service.spendRefreshTokens();
    await auth.getToken();
    expect(service.arrivals.slice(2).map(({ path }) => path)).toEqual([
      '/token/refresh',
      '/token',
    ]);
  });

  it('of a service is asked for again with its secret', async () => {
    const pass = setClock();
    const auth = signIn({ grant: clientCredentials('batch', 'right') });
    expect(await auth.getClaims()).toMatchObject({
      aud: 'platform',
      sub: 'batch',
    });
    pass(600);
    await auth.getToken();
    expect(service.arrivals.map(({ path }) => path)).toEqual([
      '/token',
      '/token',
    ]);
  });

  it('comes from a grant that may be looked up at each need', async () => {
    let asked = 0;
    const auth = signIn({
      grant: async (): Promise<Grant> => {
        asked += 1;
        return session('session-1');
      },
    });
    await auth.getToken();
    await auth.getToken();
    expect(asked).toBe(1);
  });
});

describe('without a login', () => {
  it('nobody is logged in, and the service is not asked again and again', async () => {
    const auth = signIn({ grant: session('unknown') });
    await expect(auth.getToken()).rejects.toMatchObject({ kind: 'signed-out' });
    expect(await auth.getClaims()).toBeUndefined();
    await expect(auth.getToken()).rejects.toMatchObject({ kind: 'signed-out' });
    expect(auth.getState()).toEqual({ status: 'signed-out' });
    expect(service.asked).toBe(1);
  });

  it('signIn asks again', async () => {
    const auth = signIn({ grant: session('later') });
    expect(await auth.getClaims()).toBeUndefined();
    service.sessions.set('later', service.sessions.get('session-1')!);
    await auth.signIn();
    expect(auth.getState()).toMatchObject({ status: 'signed-in' });
    service.sessions.delete('later');
  });

  it.each([
    [
      'refused',
      'a wrong secret',
      { status: 401, body: { error: 'invalid_client' } },
    ],
    [
      'refused',
      'a grant it does not know',
      { status: 400, body: { error: 'unsupported_grant_type' } },
    ],
    [
      'refused',
      'a wrong secret in its own words',
      { status: 401, body: { code: 'client-refused' } },
    ],
    [
      'signed-out',
      'a grant that is over',
      { status: 400, body: { error: 'invalid_grant' } },
    ],
    [
      'signed-out',
      'its refusal',
      { status: 401, body: { code: 'token-missing', message: 'Log in.' } },
    ],
    [
      'rate-limited',
      'too many requests',
      { status: 429, headers: { 'retry-after': '7' } },
    ],
    ['unavailable', 'its own failure', { status: 502, body: '<html>' }],
    [
      'unavailable',
      'something else',
      { body: { access_token: 'no token', expires_in: 600 } },
    ],
    ['unavailable', 'a page', { body: '<html>' }],
    [
      'unavailable',
      'another address',
      { status: 307, headers: { location: 'https://evil.example/token' } },
    ],
  ])(
    'the error is %s when the service answers with %s',
    async (kind, _, answer) => {
      service.trouble = answer;
      await expect(signIn().getToken()).rejects.toMatchObject({
        name: 'SiteAuthError',
        kind,
      });
    },
  );

  it('the error is unavailable when the service is not there or does not answer', async () => {
    await expect(
      signIn({ issuer: 'http://127.0.0.1:1' }).getToken(),
    ).rejects.toMatchObject({ kind: 'unavailable' });
    let release = () => {};
    service.hold = new Promise(resolve => {
      release = resolve;
    });
    await expect(
      signIn({ timeoutSeconds: 0.05 }).getToken(),
    ).rejects.toMatchObject({ kind: 'unavailable' });
    release();
  });

  it('a service that asks to wait is left in peace for so long', async () => {
    const pass = setClock();
    const auth = signIn();
    service.trouble = { status: 429, headers: { 'retry-after': '7' } };
    for (let times = 0; times < 3; times++)
      await expect(auth.getToken()).rejects.toMatchObject({
        kind: 'rate-limited',
        retryAfterSeconds: 7,
      });
    expect(service.asked).toBe(1);
    service.trouble = undefined;
    pass(8);
    await auth.getToken();
    expect(service.asked).toBe(2);
  });

  it('outside a browser a grant must be given', () => {
    expect(() => createSiteAuth({ issuer })).toThrow(
      'give createSiteAuth a grant',
    );
  });
});

describe('waiting', () => {
  it('ends with the signal, for this caller alone', async () => {
    let release = () => {};
    service.hold = new Promise(resolve => {
      release = resolve;
    });
    const auth = signIn();
    const impatient = new AbortController();
    const aborted = auth.getToken({ signal: impatient.signal });
    const patient = auth.getToken();
    impatient.abort(new Error('no more'));
    await expect(aborted).rejects.toThrow('no more');
    release();
    expect(await patient).toContain('.');
    expect(service.asked).toBe(1);
  });

  it('does not begin when the signal was given before', async () => {
    await expect(
      signIn().getToken({ signal: AbortSignal.abort(new Error('before')) }),
    ).rejects.toThrow('before');
    expect(service.asked).toBe(0);
  });
});

describe('a change', () => {
  it('is told when the login becomes known, is another one, and ends; not at each renewal', async () => {
    const pass = setClock();
    const auth = signIn();
    const seen: unknown[] = [];
    const stop = auth.onChange(() => {
      const state = auth.getState();
      seen.push(
        state.status === 'signed-in' ? state.claims.role : state.status,
      );
    });
    await auth.getToken();
    const before = auth.getState();
    pass(600);
    await auth.getToken();
    expect(auth.getState()).toBe(before);
    const member = service.sessions.get('session-1')!;
    service.sessions.set('session-1', { ...member, role: 'admin' });
    pass(600);
    await auth.getToken();
    await auth.logout();
    stop();
    await auth.signIn();
    expect(seen).toEqual(['member', 'admin', 'signed-out']);
    service.sessions.set('session-1', member);
  });
});

describe('a logout', () => {
  it('forgets the token at once, tells the service, and stays', async () => {
    const auth = signIn();
    const token = await auth.getToken();
    const done = auth.logout();
    expect(auth.getState()).toEqual({ status: 'signed-out' });
    await done;
    expect(service.arrivals[1]).toMatchObject({
      path: '/logout',
      headers: { authorization: `Bearer ${token}` },
    });
    await expect(auth.getToken()).rejects.toMatchObject({ kind: 'signed-out' });
  });

  it('throws away a token that is on its way', async () => {
    let release = () => {};
    service.hold = new Promise(resolve => {
      release = resolve;
    });
    const auth = signIn();
    const late = auth.getToken();
    late.catch(() => {});
    await waitUntil(async () => service.asked === 1);
    await auth.logout();
    release();
    await expect(late).rejects.toMatchObject({ kind: 'signed-out' });
    expect(auth.getState()).toEqual({ status: 'signed-out' });
  });

  it('is one here even when the service cannot be told', async () => {
    const auth = signIn();
    await auth.getToken();
    service.trouble = { status: 503 };
    await expect(auth.logout()).rejects.toMatchObject({ kind: 'unavailable' });
    expect(auth.getState()).toEqual({ status: 'signed-out' });
  });
});

/** Lets answers that are there already come in. */
function settle(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}

async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await settle();
}
