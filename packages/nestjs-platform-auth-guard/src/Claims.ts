import { createClaimsDecorator } from '@slipway/nestjs-token-guard';
import type { PlatformClaims } from '@slipway/token-verifier';

/** Gives a handler everything that the caller's token says. */
export const Claims = createClaimsDecorator<PlatformClaims>(
  'Claims',
  claims => claims,
);
