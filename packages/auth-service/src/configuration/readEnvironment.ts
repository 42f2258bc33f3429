import type { AuthConfig } from './AuthConfig';
import { ConfigurationError, parseAuthConfig } from './parseAuthConfig';

type Kind = 'text' | 'number' | 'flag' | 'list' | 'json';

/** Every variable of the configuration, the field that it fills, and how it is written. */
export const VARIABLES: Readonly<
  Record<string, readonly [path: string, kind: Kind]>
> = {
  AUTH_ISSUER: ['issuer', 'text'],
  KEYS_SECRET: ['keysSecret', 'text'],
  REDIS_PREFIX: ['redisPrefix', 'text'],
  KEY_ROTATION_SECONDS: ['keyRotationSeconds', 'number'],
  KEY_LEAD_SECONDS: ['keyLeadSeconds', 'number'],
  ACCESS_TOKEN_SECONDS: ['accessTokenSeconds', 'number'],
  REFRESH_IDLE_SECONDS: ['refreshIdleSeconds', 'number'],
  LOGIN_SECONDS: ['loginSeconds', 'number'],
  REFRESH_GRACE_SECONDS: ['refreshGraceSeconds', 'number'],
  CLOCK_TOLERANCE_SECONDS: ['clockToleranceSeconds', 'number'],
  PHP_SERIALIZE_HANDLER: ['php.handler', 'text'],
  PHP_SESSION_COOKIE: ['php.cookieName', 'text'],
  PHP_SESSION_PREFIX: ['php.keyPrefix', 'text'],
  PHP_SESSION_CLAIMS: ['php.claims', 'json'],
  PHP_SESSION_GUEST: ['php.guest', 'json'],
  PHP_SESSION_KEEP_ALIVE_SECONDS: ['php.keepAliveSeconds', 'number'],
  PHP_SESSION_ENDED_BY_LOGOUT: ['php.endedByLogout', 'flag'],
  IDENTITY_PROVIDER: ['identityProvider', 'json'],
  CLIENTS: ['clients', 'json'],
  COOKIE_DOMAIN: ['cookieDomain', 'text'],
  ALLOWED_ORIGINS: ['allowedOrigins', 'list'],
  RATE_LIMIT_PER_ADDRESS: ['rateLimit.perAddress', 'number'],
  RATE_LIMIT_PER_CALLER: ['rateLimit.perCaller', 'number'],
  TRUSTED_PROXIES: ['trustedProxies', 'number'],
};

/**
 * The configuration out of environment variables. An empty variable is as good as none.
 *
 * @throws ConfigurationError that names every variable that is wrong
 */
export function readEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): AuthConfig {
  const input: Record<string, unknown> = {};
  for (const [name, [path, kind]] of Object.entries(VARIABLES)) {
    const text = environment[name];
    if (text) assign(input, path.split('.'), convert(name, text, kind));
  }
  return parseAuthConfig(input, nameVariable);
}

function assign(
  target: Record<string, unknown>,
  [name, ...rest]: readonly string[],
  value: unknown,
) {
  if (rest.length === 0) target[name] = value;
  else assign((target[name] ??= {}) as Record<string, unknown>, rest, value);
}

function convert(name: string, text: string, kind: Kind): unknown {
  switch (kind) {
    case 'number':
      return Number(text);
    case 'flag':
      return { true: true, false: false }[text] ?? text;
    case 'list':
      return text.split(',').map(item => item.trim());
    case 'json':
      try {
        return JSON.parse(text);
      } catch {
        throw new ConfigurationError(`${name}: Give JSON.`);
      }
    default:
      return text;
  }
}

/** The variable of a field, and where in it. */
function nameVariable(path: readonly PropertyKey[]): string {
  const field = path.join('.');
  const [name, [found]] = Object.entries(VARIABLES).find(
    ([, [own]]) => field === own || field.startsWith(`${own}.`),
  ) ?? [`the field ${field}`, [field]];
  return name + field.slice(found.length).replace(/^\./, ' at ');
}
