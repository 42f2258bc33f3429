/* eslint-disable @typescript-eslint/no-redeclare -- a type and the decorator that gives it have one name, as a reader expects */
import { createClaimsDecorator } from '@slipway/nestjs-token-guard';
import type * as verifier from '@slipway/token-verifier';

type SiteClaims = verifier.SiteClaims;

/** Gives a handler everything that the caller's token says. */
export const Claims = createClaimsDecorator<SiteClaims>(
  'Claims',
  claims => claims,
);

/** Which site the caller belongs to. */
export type SiteCode = verifier.SiteCode;
/** Gives a handler the caller's site. */
export const SiteCode = createClaimsDecorator<SiteClaims>(
  'SiteCode',
  ({ siteCode }) => siteCode,
);

/** Which unit of the site the caller belongs to. */
export type UnitCode = verifier.UnitCode;
/** Gives a handler the caller's unit. */
export const UnitCode = createClaimsDecorator<SiteClaims>(
  'UnitCode',
  ({ unitCode }) => unitCode,
);

/** Which member of the site the caller is. */
export type MemberCode = verifier.MemberCode;
/** Gives a handler the caller's member code. */
export const MemberCode = createClaimsDecorator<SiteClaims>(
  'MemberCode',
  ({ memberCode }) => memberCode,
);
