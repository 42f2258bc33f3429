/** What a current Kong brings along, without what only its paid edition has. */
const BUNDLED = [
  'acl',
  'acme',
  'ai-prompt-decorator',
  'ai-prompt-guard',
  'ai-prompt-template',
  'ai-proxy',
  'ai-request-transformer',
  'ai-response-transformer',
  'aws-lambda',
  'azure-functions',
  'basic-auth',
  'bot-detection',
  'correlation-id',
  'cors',
  'datadog',
  'file-log',
  'grpc-gateway',
  'grpc-web',
  'hmac-auth',
  'http-log',
  'ip-restriction',
  'jwt',
  'key-auth',
  'ldap-auth',
  'loggly',
  'oauth2',
  'opentelemetry',
  'post-function',
  'pre-function',
  'prometheus',
  'proxy-cache',
  'rate-limiting',
  'redirect',
  'request-size-limiting',
  'request-termination',
  'request-transformer',
  'response-ratelimiting',
  'response-transformer',
  'session',
  'standard-webhooks',
  'statsd',
  'syslog',
  'tcp-log',
  'udp-log',
  'zipkin',
] as const;

/** The platform's own guards. */
export const GUARD_PLUGINS = ['site-auth', 'platform-auth'] as const;

/** Plugins that let only those pass whom they know. */
const AUTHENTICATION = new Set<string>([
  ...GUARD_PLUGINS,
  'basic-auth',
  'hmac-auth',
  'jwt',
  'key-auth',
  'ldap-auth',
  'oauth2',
]);

/** What the gateway sets once for all routes. */
export const POLICY_PLUGINS = ['cors', 'rate-limiting'] as const;

/** What the gateway may set once for all routes, and nobody may replace for his own. */
const INHERITED = new Set<string>([
  ...POLICY_PLUGINS,
  'bot-detection',
  'ip-restriction',
  'pre-function',
]);

export const KNOWN_PLUGINS: readonly string[] = [...BUNDLED, ...GUARD_PLUGINS];

/** True for a plugin that checks who is calling. */
export function isGuard(name: string | undefined): boolean {
  return name !== undefined && AUTHENTICATION.has(name);
}

/** True for a plugin that belongs to the gateway alone. */
export function isPolicy(name: string | undefined): boolean {
  return name !== undefined && INHERITED.has(name);
}
