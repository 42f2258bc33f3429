import {
  CLOCK_TOLERANCE_SECONDS,
  createKey,
  mintTokenCases,
  TestIssuer,
  TOKEN_CASES,
  type MintedCase,
  type SigningKey,
} from '@slipway/auth-cases';
import {
  ForgottenController,
  OrdersController,
} from './__testUtils__/OrdersController';
import { TestApp } from './__testUtils__/TestApp';
import { Public, SiteAuth, SiteAuthModule } from './index';

let key: SigningKey;
let issuer: TestIssuer;
let app: TestApp;
beforeAll(async () => {
  key = await createKey();
});

async function start(adapter: 'express' | 'fastify' = 'express') {
  app = await TestApp.start(
    SiteAuthModule.forRoot({
      issuer: issuer.issuer,
      clockToleranceSeconds: CLOCK_TOLERANCE_SECONDS,
    }),
    [OrdersController, ForgottenController],
    adapter,
  );
}

describe.each(['express', 'fastify'] as const)('on %s', adapter => {
  let minted: MintedCase[];
  beforeAll(async () => {
    issuer = await TestIssuer.start(key);
    minted = await mintTokenCases('site', issuer);
    await start(adapter);
  });
  afterAll(async () => {
    await app.close();
    await issuer.close();
  });

  it.each(TOKEN_CASES.site)(
    '$name: $status $code',
    async ({ name, status, code }) => {
      const { token } = minted.find(one => one.name === name)!;
      const response = await app.request('/orders', { token });
      const body: any = await response.json();
      expect(response.status).toBe(status);
      expect(body.code).toBe(code);
      expect(response.headers.get('www-authenticate')).toBe(
        challengeOf(status),
      );
    },
  );

  it('says in the body what to do', async () => {
    const response = await app.request('/orders');
    expect(await response.json()).toEqual({
      statusCode: 401,
      error: 'Unauthorized',
      code: 'token-missing',
      message:
        'Send an access token: in the header Authorization, as Bearer, or in the cookie site_token.',
    });
  });

  it('gives the handler what the token says', async () => {
    const token = await issuer.mint('site', { memberCode: '회원-42' });
    const response = await app.request('/orders', { token });
    expect(await response.json()).toEqual({
      siteCode: 'site-1',
      unitCode: 'unit-7',
      memberCode: '회원-42',
    });
  });

  it('takes the token from its cookie', async () => {
    const cookie = `theme=dark; site_token=${await issuer.mint('site')}`;
    const response = await app.request('/orders', { headers: { cookie } });
    expect(response.status).toBe(200);
  });

  it('asks for nothing where a handler is public', async () => {
    const response = await app.request('/orders/public', { token: 'wrong' });
    expect(await response.json()).toEqual({ isPublic: true });
  });

  it('lets any role in where no role is named', async () => {
    const token = await issuer.mint('site', { role: 'guest', sub: 'someone' });
    const response = await app.request('/orders/for-any-role', { token });
    expect(await response.json()).toEqual({ role: 'guest', sub: 'someone' });
  });

  it('follows the handler where it says something else than its controller', async () => {
    const create = async (role: string) => {
      const token = await issuer.mint('site', { role });
      return app.request('/orders', { method: 'POST', token });
    };
    expect((await create('owner')).status).toBe(201);
    const refused = await create('member');
    expect(refused.status).toBe(403);
    expect((await refused.json()).message).toBe(
      'The role member may not call this: ask for one of admin, owner.',
    );
  });

  it('closes a route that nobody has said anything about', async () => {
    expect((await app.request('/forgotten')).status).toBe(401);
    const token = await issuer.mint('site');
    const response = await app.request('/forgotten', { token });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'route-undeclared' });
  });

  it('does not invent claims for a public handler', async () => {
    const token = await issuer.mint('site');
    const response = await app.request('/orders/mistaken', { token });
    expect(response.status).toBe(500);
  });
});

describe('where the issuer', () => {
  beforeEach(async () => {
    issuer = await TestIssuer.start(key);
    await start();
  });
  afterEach(async () => {
    await app.close();
    await issuer.close();
  });

  it('was never reached, answers 503 and asks for no other token', async () => {
    const token = await issuer.mint('site');
    issuer.mood = 'unreachable';
    const response = await app.request('/orders', { token });
    expect(response.status).toBe(503);
    expect(response.headers.get('www-authenticate')).toBeNull();
    expect(await response.json()).toMatchObject({ code: 'keys-unavailable' });
  });

  it('is asked once for a hundred requests', async () => {
    const token = await issuer.mint('site');
    const statuses = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const response = await app.request('/orders', { token });
        await response.arrayBuffer();
        return response.status;
      }),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(issuer.requests).toEqual({ jwks: 1, revocations: 1 });
  });

  it('comes from another provider', async () => {
    await app.close();
    app = await TestApp.start(
      SiteAuthModule.forRootAsync({
        imports: [
          {
            module: class {},
            providers: [{ provide: 'URL', useValue: issuer.issuer }],
            exports: ['URL'],
          },
        ],
        inject: ['URL'],
        useFactory: async (url: string) => ({ issuer: url }),
      }),
      [OrdersController],
    );
    const token = await issuer.mint('site');
    expect((await app.request('/orders', { token })).status).toBe(200);
    expect((await app.request('/orders')).status).toBe(401);
  });
});

it.each([
  ['nothing', undefined],
  ['an empty text', ''],
  ['no URL', 'auth.acme.example'],
])('does not start where the issuer is %s', (_, url) => {
  expect(() => SiteAuthModule.forRoot({ issuer: url as string })).toThrow(
    /^issuer must be the URL of the auth service/,
  );
});

it('refuses a handler that is both public and guarded, before anything starts', () => {
  expect(() => {
    class Contradiction {
      @Public()
      @SiteAuth()
      show() {}
    }
    return Contradiction;
  }).toThrow('Contradiction.show says twice who may call it: leave one');
});

it('refuses roles that are none, as from an environment that lacks them', () => {
  const role = process.env.NO_SUCH_ROLE as string;
  expect(() => SiteAuth({ allowRoles: [role] })).toThrow(/^allowRoles must be/);
});

function challengeOf(status: number): string | null {
  const error = { 401: 'invalid_token', 403: 'insufficient_scope' }[status];
  return error ? `Bearer error="${error}"` : null;
}
