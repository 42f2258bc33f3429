export { Public, type AccessOptions } from '@slipway/nestjs-token-guard';
export type { SiteClaims } from '@slipway/token-verifier';
export { Claims, MemberCode, SiteCode, UnitCode } from './claims';
export { SiteAuth } from './SiteAuth';
export {
  SiteAuthModule,
  type AsyncSiteAuthOptions,
  type SiteAuthOptions,
} from './SiteAuthModule';
