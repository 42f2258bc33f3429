export type {
  MemberCode,
  PlatformClaims,
  SiteClaims,
  SiteCode,
  TokenClaims,
  UnitCode,
} from './Claims';
export { readToken, type RequestHeaders } from './readToken';
export {
  TokenRefusal,
  type RefusalBody,
  type RefusalCode,
} from './TokenRefusal';
export { TokenVerifier, type Verdict } from './TokenVerifier';
export type { VerifierSettings } from './VerifierSettings';
