import { TestIssuer } from '@slipway/auth-cases';
import { hasProgram } from './__testUtils__/hasProgram';
import { startGateway, type Gateway } from './__testUtils__/startGateway';

(hasProgram('nginx', '-v') ? describe : describe.skip)('an application', () => {
  let issuer: TestIssuer;
  let gateway: Gateway;
  beforeAll(async () => {
    issuer = await TestIssuer.start();
    const config = { issuer: issuer.issuer };
    gateway = await startGateway({
      site: { plugin: 'site-auth', config },
      platform: { plugin: 'platform-auth', config },
    });
  });
  afterAll(async () => {
    await gateway.close();
    await issuer.close();
  });

  const SITE_IDENTITY = [
    ['x-member-code', 'm-42'],
    ['x-role', 'member'],
    ['x-site-code', 'site-1'],
    ['x-subject', 'somebody'],
    ['x-unit-code', 'unit-7'],
  ];
  const bearer = async (kind: 'site' | 'platform', claims = {}) => [
    'Authorization',
    `Bearer ${await issuer.mint(kind, { sub: 'somebody', ...claims })}`,
  ];

  it('is told who calls', async () => {
    const { status } = await gateway.get('/site', await bearer('site'));
    expect(status).toBe(200);
    expect(gateway.upstream.lastIdentity()).toEqual(SITE_IDENTITY);
  });

  it('is told by a platform token only what that says', async () => {
    await gateway.get('/platform', await bearer('platform'));
    expect(gateway.upstream.lastIdentity()).toEqual([
      ['x-role', 'member'],
      ['x-subject', 'somebody'],
    ]);
  });

  it.each([
    ['once', ['X-Role', 'admin']],
    ['twice', ['X-Role', 'admin', 'X-Role', 'owner']],
    ['in small letters', ['x-role', 'admin', 'x-site-code', 'site-2']],
    ['in capitals', ['X-ROLE', 'admin', 'X-MEMBER-CODE', 'm-1']],
    [
      'with underscores',
      ['X_Role', 'admin', 'x_site_code', 'site-2', 'X-Site_Code', 'site-3'],
    ],
    [
      'behind hundreds of others',
      [
        ...Array.from({ length: 900 }, (_, n) => [`a${n}`, 'b']).flat(),
        ...['X-Role', 'admin', 'x_role', 'admin'],
      ],
    ],
  ])('is not told what a caller says of himself %s', async (_, forged) => {
    const site = await gateway.get('/site', [
      ...(await bearer('site')),
      ...forged,
    ]);
    expect(site.status).toBe(200);
    expect(gateway.upstream.lastIdentity()).toEqual(SITE_IDENTITY);
  });

  it('is not told claims that a platform token lacks by the caller', async () => {
    await gateway.get('/platform', [
      ...['X-Site-Code', 'site-2', 'x_member_code', 'm-1'],
      ...(await bearer('platform')),
    ]);
    expect(gateway.upstream.lastIdentity().map(([name]) => name)).toEqual([
      'x-role',
      'x-subject',
    ]);
  });

  it('is told letters beyond ASCII, and what could end a header, percent-encoded', async () => {
    const claims = { memberCode: '홍길동\r\nX-Role: admin', siteCode: '100%' };
    await gateway.get('/site', await bearer('site', claims));
    const identity = Object.fromEntries(gateway.upstream.lastIdentity());
    expect(decodeURIComponent(identity['x-member-code'])).toBe(
      claims.memberCode,
    );
    expect(identity['x-site-code']).toBe('100%25');
    expect(identity['x-role']).toBe('member');
  });

  describe('behind a token in a cookie', () => {
    const cookie = async (claims = {}) =>
      `site_token=${await issuer.mint('site', { sub: 'somebody', ...claims })}`;

    it('is told who calls, and gets that very token as the bearer', async () => {
      const sent = await cookie();
      const { status } = await gateway.get('/site', [
        ...['Cookie', `theme=dark; ${sent}; site_token=another`],
      ]);
      expect(status).toBe(200);
      expect(gateway.upstream.lastIdentity()).toEqual(SITE_IDENTITY);
      expect(gateway.upstream.received.at(-1)).toContainEqual([
        'Authorization',
        sent.replace('site_token=', 'Bearer '),
      ]);
    });

    it('hears the bearer where there are both', async () => {
      await gateway.get('/site', [
        ...['Cookie', await cookie({ role: 'guest' })],
        ...(await bearer('site')),
      ]);
      expect(gateway.upstream.lastIdentity()).toEqual(SITE_IDENTITY);
    });

    it('hears nothing where the bearer is wrong, however right the cookie', async () => {
      const { status } = await gateway.get('/site', [
        ...['Cookie', await cookie(), 'Authorization', 'Bearer wrong'],
      ]);
      expect(status).toBe(401);
    });

    it('hears nothing of a bearer with spaces in it, and does not count them over and over', async () => {
      const bearerWithSpaces = `Bearer a${' '.repeat(32_000)}b`;
      for (let n = 0; n < 10; n += 1) {
        const { body } = await gateway.get('/site', [
          ...['Authorization', bearerWithSpaces, 'Cookie', await cookie()],
        ]);
        expect(body.code).toBe('token-malformed');
      }
    }, 15_000);

    it('hears nothing of the cookie of another guard', async () => {
      const { body } = await gateway.get('/platform', [
        ...['Cookie', await cookie()],
      ]);
      expect(body.code).toBe('token-missing');
    });
  });
});
