import { isOriginAllowed } from './originPattern';
import { readEnvironment } from './readEnvironment';
import { readProcessEnvironment } from './readProcessEnvironment';

const RIGHT = {
  AUTH_ISSUER: 'https://auth.acme.example/',
  KEYS_SECRET: 'k'.repeat(32),
};

function problemsOf(environment: Record<string, string | undefined>) {
  try {
    readEnvironment({ ...RIGHT, ...environment });
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
}

describe('readEnvironment', () => {
  it('fills in what is left out', () => {
    const config = readEnvironment({ ...RIGHT, COOKIE_DOMAIN: '' });
    expect(config).toMatchObject({
      issuer: 'https://auth.acme.example',
      accessTokenSeconds: 600,
      clients: [],
    });
    expect(config).not.toHaveProperty('cookieDomain');
    expect(config).not.toHaveProperty('php');
  });

  it('reads lists, numbers, flags and JSON', () => {
    expect(
      readEnvironment({
        ...RIGHT,
        PHP_SERIALIZE_HANDLER: 'php_serialize',
        PHP_SESSION_ENDED_BY_LOGOUT: 'false',
        PHP_SESSION_CLAIMS: '{"siteCode":"site"}',
        ALLOWED_ORIGINS: 'https://a.example, https://*.b.example',
        RATE_LIMIT_PER_CALLER: '5',
        IDENTITY_PROVIDER:
          '{"issuer":"https://login.acme.example/","clientId":"slipway"}',
      }),
    ).toMatchObject({
      php: {
        handler: 'php_serialize',
        endedByLogout: false,
        claims: { siteCode: 'site', role: 'member.role' },
      },
      allowedOrigins: ['https://a.example', 'https://*.b.example'],
      rateLimit: { perCaller: 5, perAddress: 300 },
      identityProvider: { issuer: 'https://login.acme.example/' },
    });
  });

  it.each([
    [{ AUTH_ISSUER: undefined }, 'AUTH_ISSUER: Give a URL'],
    [
      { AUTH_ISSUER: 'http://auth.acme.example' },
      'AUTH_ISSUER: Only on localhost',
    ],
    [{ KEYS_SECRET: 'short' }, 'KEYS_SECRET: Give at least 32 characters'],
    [
      { ACCESS_TOKEN_SECONDS: 'ten' },
      'ACCESS_TOKEN_SECONDS: Give a whole number',
    ],
    [{ ACCESS_TOKEN_SECONDS: '1' }, 'ACCESS_TOKEN_SECONDS: Give at least 30'],
    [
      { PHP_SERIALIZE_HANDLER: 'php_binary' },
      'PHP_SERIALIZE_HANDLER: Give what the monolith',
    ],
    [
      { PHP_SESSION_PREFIX: 'x' },
      'PHP_SERIALIZE_HANDLER: Give what the monolith',
    ],
    [
      { PHP_SERIALIZE_HANDLER: 'php', PHP_SESSION_CLAIMS: '{"role":""}' },
      'PHP_SESSION_CLAIMS at role: Give',
    ],
    [
      { CLIENTS: '[{"id":"a","secretHash":"plain","role":"b"}]' },
      'CLIENTS at 0.secretHash: Give the hash',
    ],
    [{ CLIENTS: '[' }, 'CLIENTS: Give JSON'],
    [
      { COOKIE_DOMAIN: 'other.example' },
      'COOKIE_DOMAIN: auth.acme.example lies in no such domain',
    ],
    [{ ALLOWED_ORIGINS: '*' }, 'ALLOWED_ORIGINS at 0: Give an origin'],
    [
      { ALLOWED_ORIGINS: 'https://a.example/path' },
      'ALLOWED_ORIGINS at 0: Give an origin',
    ],
    [{ KEY_LEAD_SECONDS: '60' }, 'KEY_LEAD_SECONDS: Give at least'],
  ])('names the variable that is wrong: %j', (environment, problem) => {
    expect(problemsOf(environment)).toEqual([expect.stringContaining(problem)]);
  });

  it('names all of them at once', () => {
    expect(
      problemsOf({ AUTH_ISSUER: 'x', KEYS_SECRET: '', LOGIN_SECONDS: '1' }),
    ).toHaveLength(3);
  });
});

describe('readProcessEnvironment', () => {
  it('names the variable that is wrong', () => {
    expect(() => readProcessEnvironment({ PORT: 'x' })).toThrow(
      /^PORT: .*\nREDIS_URL: Give the URL of Redis/,
    );
  });
});

describe('isOriginAllowed', () => {
  it('allows every port of a laptop, and nothing that only looks like one', () => {
    const allows = (origin: string) =>
      isOriginAllowed(origin, ['http://localhost:*']);
    expect(allows('http://localhost:5173')).toBe(true);
    expect(allows('http://localhost:')).toBe(false);
    expect(allows('http://localhost:80.evil.example')).toBe(false);
    expect(allows('http://localhost:evil')).toBe(false);
    expect(allows('https://localhost:5173')).toBe(false);
  });
});
