import type { Audit } from './audit/Audit';
import type { ClientList } from './clients/ClientList';
import type { AuthConfig } from './configuration/AuthConfig';
import type { RateLimiter } from './http/RateLimiter';
import type { IdentityProvider } from './identity-provider/IdentityProvider';
import type { KeyRing } from './keys/KeyRing';
import type { LoginStore } from './logins/LoginStore';
import type { RefreshTokenStore } from './logins/RefreshTokenStore';
import type { RevocationList } from './logins/RevocationList';
import type { Metrics } from './metrics/Metrics';
import type { SiteSessions } from './php-sessions/SiteSessions';
import type { Clock, RedisCommands } from './RedisCommands';

/** Everything that answers requests, put together once. */
export interface AuthContext {
  readonly config: AuthConfig;
  readonly redis: RedisCommands;
  readonly keys: KeyRing;
  readonly logins: LoginStore;
  readonly refreshTokens: RefreshTokenStore;
  readonly revocations: RevocationList;
  readonly limiter: RateLimiter;
  readonly audit: Audit;
  readonly metrics: Metrics;
  readonly clients: ClientList;
  /** Absent when there is no monolith. */
  readonly sessions?: SiteSessions;
  /** Absent when nobody of the company logs in. */
  readonly identityProvider?: IdentityProvider;
  readonly clock: Clock;
}
