import { hasProgram } from './__testUtils__/hasProgram';
import { startGateway, type Gateway } from './__testUtils__/startGateway';

const ISSUER = 'https://auth.acme.example';

(hasProgram('nginx', '-v') ? describe : describe.skip)('a guard', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startGateway({});
  });
  afterAll(() => gateway.close());

  const judge = async (plugin: string, config: unknown) =>
    (await gateway.post('/-/schema', { plugin, config })).body;

  it.each([
    ['site-auth', 'site'],
    ['platform-auth', 'platform'],
  ])('%s needs nothing but its issuer', async (plugin, kind) => {
    expect(await judge(plugin, { issuer: ISSUER })).toEqual({
      config: {
        issuer: ISSUER,
        audience: kind,
        cookie_name: `${kind}_token`,
        clock_skew_seconds: 5,
        // How cjson writes a list without items.
        roles: {},
      },
    });
  });

  it('may be configured in full', async () => {
    const config = {
      issuer: ISSUER,
      audience: 'shop',
      jwks_uri: `${ISSUER}/keys`,
      revocations_uri: `${ISSUER}/revocations`,
      roles: ['member', 'admin'],
      clock_skew_seconds: 0,
      cookie_name: 'shop-token',
    };
    expect(await judge('site-auth', config)).toEqual({ config });
  });

  it.each([
    ['no issuer', { issuer: undefined }, 'issuer'],
    ['an issuer that is no URL', { issuer: 'acme' }, 'issuer'],
    ['keys from a file', { jwks_uri: 'file:///etc/passwd' }, 'jwks_uri'],
    ['one role as a text', { roles: 'member' }, 'roles'],
    ['an empty role', { roles: [''] }, 'roles'],
    ['a number as a role', { roles: [1] }, 'roles'],
    ['an empty audience', { audience: '' }, 'audience'],
    [
      'a clock that runs backwards',
      { clock_skew_seconds: -1 },
      'clock_skew_seconds',
    ],
    [
      'a tolerance with which a revoked token counts again',
      { clock_skew_seconds: 61 },
      'clock_skew_seconds',
    ],
    ['a cookie that nginx cannot find', { cookie_name: 'a b' }, 'cookie_name'],
    ['a misspelt field', { role: ['admin'] }, 'role'],
    ['a guest', { anonymous: 'guest' }, 'anonymous'],
  ])('refuses %s', async (_, change, field) => {
    const { errors } = await judge('site-auth', { issuer: ISSUER, ...change });
    expect(Object.keys(errors)).toEqual([field]);
  });
});
