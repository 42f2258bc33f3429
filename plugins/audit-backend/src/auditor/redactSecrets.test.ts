import { redactSecrets, redactText } from './redactSecrets';

// Put together here, so that no scanner takes them for real.
const GITHUB = ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_');
const FINE_GRAINED = [
  'github',
  'pat',
  '11ABCDEFG0abcdefghijkl_mnopqrstuvwxyz',
].join('_');
const JWT = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxIn0', 'c2lnbmF0dXJl'].join(
  '.',
);
const AWS = ['AKIA', 'IOSFODNN7EXAMPLE'].join('');

describe('what the audit log is told', () => {
  it.each([
    [`a token ${GITHUB} in a sentence`, GITHUB],
    [`clone with ${FINE_GRAINED}`, FINE_GRAINED],
    [`Authorization: Bearer ${JWT}`, JWT],
    [`{"jwt":"${JWT}"}`, JWT],
    ['Bearer abcdefgh12345678', 'abcdefgh12345678'],
    ['authorization: token 0123456789abcdef', '0123456789abcdef'],
    [`key ${AWS}.`, AWS],
    ['https://bot:hunter2@git.acme.example/x.git', 'hunter2'],
    ['/api/auth/github/handler/frame?code=4f3e2d1c&state=6e6f6e63', '4f3e2d1c'],
    ['/api/auth/github/handler/frame?code=4f3e2d1c&state=6e6f6e63', '6e6f6e63'],
    ['/x?access_token=opensesame&y=1', 'opensesame'],
    ['/x#id_token=opensesame', 'opensesame'],
    [
      '-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----',
      'MIIEow',
    ],
    ['-----BEGIN PRIVATE KEY-----\nMIIEow', 'MIIEow'],
  ])('holds no secret of %s', (text, secret) => {
    expect(redactText(text)).not.toContain(secret);
    expect(redactText(text)).toContain('[redacted]');
    const told = JSON.stringify(redactSecrets({ a: [{ b: text }] }));
    expect(told).not.toContain(JSON.stringify(secret).slice(1, -1));
  });

  it.each([
    ...['password', 'DB_PASSWORD', 'clientSecret', 'backstageToken', 'apiKey'],
    ...[
      'x-api-key',
      'Authorization',
      'set-cookie',
      'privateKey',
      'credentials',
    ],
  ])('holds no value of a field %s', name => {
    expect(
      redactSecrets({
        values: { [name]: 'hunter2', list: [{ [name]: { a: 1 } }] },
      }),
    ).toEqual({
      values: { [name]: '[redacted]', list: [{ [name]: '[redacted]' }] },
    });
  });

  it('holds everything else as it was', () => {
    const told = {
      service: 'order',
      commit: '0123456789abcdef0123456789abcdef01234567',
      digest:
        'sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
      guard: 'site-auth',
      route: { path: '/api/v1/orders', methods: ['GET'] },
      passwordRequired: true,
      tokenizer: 'words',
      url: 'https://github.example/acme/platform/pull/7?tab=code',
      counts: [0, -1, 1.5],
      nothing: null,
      text: 'Basic auth, a token bucket, the secret of success',
    };
    expect(redactSecrets(told)).toEqual(told);
  });

  it('holds nothing that a database or a chain cannot keep', () => {
    const hostile: any = {
      nul: 'a\0b',
      half: 'a\ud800',
      nan: NaN,
      gone: undefined,
      long: 'x'.repeat(10_000),
      many: Array.from({ length: 600 }, () => 1),
    };
    hostile.deep = {};
    let deep = hostile.deep;
    for (let depth = 0; depth < 100; depth += 1) deep = deep.next = {};
    const told: any = redactSecrets(
      Object.assign(hostile, JSON.parse('{"__proto__": "own"}')),
    );
    expect(told).toMatchObject({ nul: 'a\uFFFDb', half: 'a\uFFFD', nan: null });
    expect(Object.keys(told)).not.toContain('gone');
    expect(told.long).toMatch(/^x{4000}… \(10000 characters\)$/);
    expect(told.many).toHaveLength(501);
    expect(JSON.stringify(told.deep)).toContain('too deep');
    expect(told).toEqual(JSON.parse(JSON.stringify(told)));
  });
});
