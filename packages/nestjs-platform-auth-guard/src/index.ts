export { Public, type AccessOptions } from '@slipway/nestjs-token-guard';
export type { PlatformClaims } from '@slipway/token-verifier';
export { Claims } from './Claims';
export { PlatformAuth } from './PlatformAuth';
export {
  PlatformAuthModule,
  type AsyncPlatformAuthOptions,
  type PlatformAuthOptions,
} from './PlatformAuthModule';
