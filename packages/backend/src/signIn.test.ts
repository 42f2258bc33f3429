import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import identities from '@slipway/plugin-auth-backend-module-identities';
import { stringify } from 'yaml';
import { Browser } from './__testUtils__/Browser';
import { findFreePort } from './__testUtils__/findFreePort';
import { loadConfiguration } from './__testUtils__/loadConfiguration';
import { productionEnvironment } from './__testUtils__/productionEnvironment';
import { startGitHubSignIn } from './__testUtils__/startGitHubSignIn';
import { startOidcProvider } from './__testUtils__/startOidcProvider';
import { rootHttpRouter } from './http/rootHttpRouter';

// The store of sessions looks for old ones each minute, also when its backend and the database are long gone.
jest.mock('connect-session-knex', () => (session: unknown) => {
  const Store = jest.requireActual('connect-session-knex')(session);
  return function StoreOfOneTest(options: object) {
    return new Store({ ...options, disableDbCleanup: true });
  };
});

const PORTAL = productionEnvironment.SLIPWAY_URL;
const AUTH = `${PORTAL}/api/auth`;
const OIDC_CLIENT = { clientId: 'slipway', clientSecret: 'pq8Zr4Lw0Nf6Hy2J' };
const AJAX = { headers: { 'x-requested-with': 'XMLHttpRequest' } };

const user = (name: string, annotations: Record<string, string>) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default', annotations },
  relations: [{ type: 'memberOf', targetRef: 'group:default/commerce' }],
});

jest.setTimeout(120_000);

describe('sign-in in production', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const directory = createMockDirectory();
  let gitHub: Awaited<ReturnType<typeof startGitHubSignIn>>;
  let oidc: Awaited<ReturnType<typeof startOidcProvider>>;
  let backend: ReturnType<typeof createBackend>;
  let open: () => Browser;

  beforeAll(async () => {
    [gitHub, oidc] = await Promise.all([
      startGitHubSignIn({
        clientId: productionEnvironment.AUTH_GITHUB_CLIENT_ID,
        clientSecret: productionEnvironment.AUTH_GITHUB_CLIENT_SECRET,
        callback: `${AUTH}/github/handler/frame`,
      }),
      startOidcProvider({
        ...OIDC_CLIENT,
        callback: `${AUTH}/oidc/handler/frame`,
      }),
    ]);
    const port = await findFreePort();
    directory.addContent({
      'test.yaml': stringify({
        backend: { listen: `127.0.0.1:${port}`, trustProxy: 'loopback' },
        auth: {
          providers: {
            github: { production: { enterpriseInstanceUrl: gitHub.url } },
            oidc: {
              production: {
                ...OIDC_CLIENT,
                metadataUrl: oidc.issuer,
                prompt: 'auto',
                additionalScopes: ['offline_access'],
              },
            },
          },
        },
      }),
    });
    const { config } = await loadConfiguration(
      ['app-config.production.yaml', directory.resolve('test.yaml')],
      productionEnvironment,
    );
    backend = createBackend();
    [
      authPlugin,
      identities,
      rootHttpRouter,
      createServiceFactory({
        service: coreServices.rootConfig,
        deps: {},
        factory: () => config,
      }),
      mockServices.rootLogger.factory(),
      mockServices.database.factory({
        knex: await databases.init('POSTGRES_18'),
      }),
      catalogServiceMock.factory({
        entities: [
          user('mina.park', { 'slipway.dev/github-user-id': '583231' }),
          user('octocat', {}),
          user('tom.baker', { 'slipway.dev/github-user-id': '7' }),
          user('tom.baker.2', { 'slipway.dev/github-user-id': '7' }),
          user('sara.lindqvist', {
            'slipway.dev/oidc-subject': `${oidc.issuer}#00uA1`,
          }),
          user('daniel.okafor', {
            'slipway.dev/oidc-subject': 'https://other.example#00uB2',
          }),
        ],
      }),
    ].forEach(feature => backend.add(feature));
    await backend.start();
    open = () => new Browser({ [PORTAL]: `http://127.0.0.1:${port}` });
  });
  afterAll(async () => {
    await backend?.stop();
    gitHub?.close();
    oidc?.close();
  });

  const startOf = (provider: string, query = '') =>
    `${AUTH}/${provider}/start?env=production${query}`;

  /** The way back from GitHub, not yet gone. */
  async function returnFromGitHub(
    browser: Browser,
    account: typeof gitHub.account,
  ) {
    gitHub.account = account;
    const { address } = await browser.follow(
      startOf('github'),
      `${AUTH}/github/handler`,
    );
    return address;
  }

  /** What the page of the callback hands to the portal's window. */
  async function readAnswer(answer: Response) {
    const page = await answer.text();
    const [, data] =
      /authResponse = decodeURIComponent\('([^']*)'\)/.exec(page) ?? [];
    return JSON.parse(decodeURIComponent(data));
  }

  async function signIn(
    browser: Browser,
    account = { login: 'octocat', id: 583231 },
  ) {
    return readAnswer(
      await browser.open(await returnFromGitHub(browser, account)),
    );
  }

  const refresh = async (browser: Browser, provider: string) =>
    browser.open(`${AUTH}/${provider}/refresh?env=production`, AJAX);

  const logOut = async (browser: Browser, provider: string) =>
    browser.open(`${AUTH}/${provider}/logout?env=production`, {
      method: 'POST',
      ...AJAX,
    });

  const subjectOf = ({ response }: any) =>
    response.backstageIdentity.identity.userEntityRef;

  it('lets in who has the number of the account, whatever its login is', async () => {
    expect(subjectOf(await signIn(open()))).toBe('user:default/mina.park');
    const renamed = await signIn(open(), { login: 'mina-park', id: 583231 });
    expect(subjectOf(renamed)).toBe('user:default/mina.park');
    expect(
      renamed.response.backstageIdentity.identity.ownershipEntityRefs,
    ).toEqual(['user:default/mina.park', 'group:default/commerce']);
  });

  it('refuses who has only the login of a user, and says what to do', async () => {
    const { error } = await signIn(open(), { login: 'octocat', id: 999 });
    expect(error.message).toBe(
      "Nobody in org/ of the platform repository has GitHub's user id 999, whose login is octocat at present: ask the platform team to write slipway.dev/github-user-id: '999' among the annotations of your user there, and sign in again a minute after that is merged",
    );
  });

  it('refuses an id that two users have, and names both', async () => {
    const { error } = await signIn(open(), { login: 'tom', id: 7 });
    expect(error.message).toMatch(
      /^user:default\/tom\.baker and user:default\/tom\.baker\.2 .*github-user-id.* but one/,
    );
  });

  it('hands no token of GitHub to a page, an address or a readable cookie', async () => {
    const browser = open();
    const answer = await signIn(browser);
    expect(answer.response.providerInfo).toEqual({
      accessToken: '',
      scope: 'read:user',
    });
    const renewed = await (await refresh(browser, 'github')).json();
    expect(renewed.providerInfo.accessToken).toBe('');
    const everything = JSON.stringify([
      answer,
      renewed,
      browser.visited,
      browser.cookie('github-refresh-token'),
    ]);
    for (const token of gitHub.tokens.keys())
      expect(everything).not.toContain(token);
    expect(browser.visited.join()).not.toContain(
      answer.response.backstageIdentity.token,
    );
  });

  it('keeps its cookies from scripts, from http and from other sites', async () => {
    const browser = open();
    await returnFromGitHub(browser, { login: 'octocat', id: 583231 });
    const nonce = browser.cookie('github-nonce');
    await signIn(browser);
    await oidc.logIn(browser, startOf('oidc'), '00uA1');
    for (const cookie of [
      nonce,
      browser.cookie('github-refresh-token'),
      browser.cookie('connect.sid'),
    ])
      expect(cookie?.split('; ')).toEqual(
        expect.arrayContaining(['HttpOnly', 'Secure', 'SameSite=Lax']),
      );
    expect(browser.cookie('github-refresh-token')).toContain('Max-Age=604800');
  });

  it.each(['github', 'oidc'])(
    'of %s believes no way back that this browser did not set out on',
    async provider => {
      // Somebody lures another into being signed in as himself.
      const attacker = open();
      const address =
        provider === 'github'
          ? await returnFromGitHub(attacker, { login: 'octocat', id: 583231 })
          : await oidc.logIn(attacker, startOf('oidc'), '00uA1');
      const victim = open();
      // The attacker's session may have been planted; the nonce of the browser is what counts.
      const session = attacker.cookie('connect.sid');
      if (session) victim.plant(PORTAL, session);
      const { error } = await readAnswer(await victim.open(address));
      expect(error.message).toBe('Auth response is missing cookie nonce');
      await victim.open(startOf(provider));
      const again = await readAnswer(await victim.open(address));
      expect(again.error.message).toBe('Invalid nonce');
      expect(victim.cookie(`${provider}-refresh-token`)).toBeUndefined();
    },
  );

  it('leaves the window that comes back tied to the one that opened it', async () => {
    // As seen in Chromium: with a policy of its own here, the window tells nobody, and nobody gets in.
    const policyOf = async (path: string) =>
      (await open().open(`${AUTH}${path}`)).headers.get(
        'cross-origin-opener-policy',
      );
    expect(await policyOf('/github/handler/frame?env=production')).toBe(
      'unsafe-none',
    );
    expect(await policyOf('/github/refresh')).toBe('same-origin-allow-popups');
  });

  it('uses a code of GitHub once', async () => {
    const browser = open();
    const address = await returnFromGitHub(browser, {
      login: 'octocat',
      id: 583231,
    });
    expect(
      (await readAnswer(await browser.open(address))).error,
    ).toBeUndefined();
    expect((await readAnswer(await browser.open(address))).error).toBeDefined();
  });

  it.each([
    ['a foreign page to hand the answer to', '&origin=https://evil.example'],
    ['no page', '&origin=nonsense'],
    ['a foreign way on', '&flow=redirect&redirectUrl=https://evil.example/'],
    ['a way on without a scheme', '&flow=redirect&redirectUrl=//evil.example'],
    ['a script', '&flow=redirect&redirectUrl=javascript:alert(1)'],
  ])('sets out with %s nowhere', async (_, query) => {
    const answer = await open().open(startOf('github', query));
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.headers.get('location')).toBeNull();
  });

  it('sends nobody elsewhere by a made-up state', async () => {
    const state = Buffer.from(
      'env=production&nonce=x&flow=redirect&redirectUrl=https://evil.example/',
    ).toString('hex');
    const answer = await open().open(
      `${AUTH}/github/handler/frame?state=${state}`,
    );
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
  });

  it('asks GitHub for no more than it needs, whatever a link asks for', async () => {
    const answer = await open().open(
      startOf('github', '&scope=repo,delete_repo'),
    );
    const { searchParams } = new URL(answer.headers.get('location')!);
    expect(searchParams.get('scope')).toBe('read:user');
  });

  it('renews a session until GitHub or the one who signs out ends it', async () => {
    const browser = open();
    await signIn(browser);
    const stolen = browser.cookie('github-refresh-token')!;
    expect((await refresh(browser, 'github')).status).toBe(200);
    expect(browser.cookie('github-refresh-token')).toBe(stolen);
    const tokens = gitHub.tokens.size;
    expect((await logOut(browser, 'github')).status).toBe(200);
    expect(gitHub.tokens.size).toBe(tokens - 1);
    expect(browser.cookie('github-refresh-token')).toBeUndefined();
    expect((await refresh(browser, 'github')).status).toBe(401);
    const thief = open();
    thief.plant(PORTAL, stolen);
    thief.plant(
      PORTAL,
      'github-granted-scope=read%3Auser; Path=/api/auth/github',
    );
    expect((await refresh(thief, 'github')).status).toBe(401);
  });

  it('renews nothing for a cookie that was not sealed here, nor for a form of another site', async () => {
    const browser = open();
    await signIn(browser);
    const page = await browser.open(`${AUTH}/github/refresh?env=production`);
    expect(page.status).toBe(401);
    const [token] = gitHub.tokens.keys();
    const forged = open();
    forged.plant(
      PORTAL,
      `github-refresh-token=access-token-v2.${token}; Path=/api/auth/github`,
    );
    expect((await refresh(forged, 'github')).status).toBe(401);
  });

  it('signs in by OpenID Connect with PKCE, whose provider says who it is', async () => {
    const browser = open();
    const back = await oidc.logIn(browser, startOf('oidc'), '00uA1');
    const answer = await readAnswer(await browser.open(back));
    expect(subjectOf(answer)).toBe('user:default/sara.lindqvist');
    expect(answer.response.providerInfo).toMatchObject({ accessToken: '' });
    expect(answer.response.providerInfo.idToken).toBeUndefined();
    const authorize = browser.visited.find(url =>
      url.startsWith(`${oidc.issuer}/auth?`),
    );
    expect(new URL(authorize!).searchParams.get('code_challenge_method')).toBe(
      'S256',
    );

    const first = browser.cookie('oidc-refresh-token');
    const renewed = await refresh(browser, 'oidc');
    expect(renewed.status).toBe(200);
    expect(
      (await renewed.json()).backstageIdentity.identity.userEntityRef,
    ).toBe('user:default/sara.lindqvist');
    // The provider's tokens hold once, and the cookie follows.
    const second = browser.cookie('oidc-refresh-token')!;
    expect(second).not.toBe(first);
    expect((await logOut(browser, 'oidc')).status).toBe(200);
    const thief = open();
    thief.plant(PORTAL, second);
    expect((await refresh(thief, 'oidc')).status).toBe(401);
  });

  it('takes no subject for that of another issuer', async () => {
    const browser = open();
    const back = await oidc.logIn(browser, startOf('oidc'), '00uB2');
    const { error } = await readAnswer(await browser.open(back));
    expect(error.message).toContain(
      `ask the platform team to write slipway.dev/oidc-subject: '${oidc.issuer}#00uB2'`,
    );
  });

  it('tells capital letters of a subject from small ones', async () => {
    const browser = open();
    const back = await oidc.logIn(browser, startOf('oidc'), '00ua1');
    expect((await readAnswer(await browser.open(back))).error.name).toBe(
      'NotFoundError',
    );
  });

  it('knows no guest and no persona', async () => {
    for (const provider of ['guest', 'local-platform', 'local-manager'])
      expect((await refresh(open(), provider)).status).toBe(404);
  });

  it('was tried with nothing that GitHub does not know', () => {
    expect(gitHub.faults).toEqual([]);
  });
});
