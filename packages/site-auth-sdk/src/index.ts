export {
  createSiteAuth,
  type AuthFetch,
  type SiteAuth,
  type SiteAuthOptions,
} from './createSiteAuth.js';
export type { AuthState } from './AuthState.js';
export type {
  Claims,
  MemberCode,
  PlatformClaims,
  SiteClaims,
  SiteCode,
  UnitCode,
} from './Claims.js';
export {
  clientCredentials,
  identityToken,
  session,
  sessionCookie,
  type Grant,
} from './Grant.js';
export { SiteAuthError, type SiteAuthErrorKind } from './SiteAuthError.js';
