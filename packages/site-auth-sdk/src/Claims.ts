declare const brand: unique symbol;

/** A text that only a token can give: no other text is taken for it by mistake. */
type Code<Name extends string> = string & { readonly [brand]: Name };

/** Which site a member belongs to. */
export type SiteCode = Code<'SiteCode'>;
/** Which unit of the site. */
export type UnitCode = Code<'UnitCode'>;
/** Which member of the site. */
export type MemberCode = Code<'MemberCode'>;

interface CommonClaims {
  /** URL of the auth service that says so. */
  readonly iss: string;
  /** Who is logged in. */
  readonly sub: string;
  /** The login session: what a logout ends. */
  readonly sid: string;
  readonly role: string;
}

/** A customer of a site. */
export interface SiteClaims extends CommonClaims {
  readonly aud: 'site';
  readonly siteCode: SiteCode;
  readonly unitCode: UnitCode;
  readonly memberCode: MemberCode;
}

/** An employee or a service. */
export interface PlatformClaims extends CommonClaims {
  readonly aud: 'platform';
}

/**
 * Who is logged in, as the token says. For showing, not for deciding: whoever serves data verifies the token
 * itself. When it expires is not told: the SDK sees to that, by how long the token lives and not by two clocks.
 */
export type Claims = SiteClaims | PlatformClaims;
