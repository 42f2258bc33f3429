declare const brand: unique symbol;

/** A text that is only what it says it is: a member's code cannot be passed where a site's is wanted. */
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Which site of the organisation a member belongs to. */
export type SiteCode = Branded<'SiteCode'>;
/** Which unit inside a site. */
export type UnitCode = Branded<'UnitCode'>;
/** Which member of a site. */
export type MemberCode = Branded<'MemberCode'>;

/** What every verified token says; whatever else it says is there too. */
export interface TokenClaims {
  readonly iss: string;
  readonly aud: string | readonly string[];
  readonly sub: string;
  /** Seconds since 1970. */
  readonly exp: number;
  readonly role: string;
  /** The login session, which a logout revokes. */
  readonly sid?: string;
  readonly iat?: number;
  readonly jti?: string;
  readonly [claim: string]: unknown;
}

/** What the token of a site's member says. */
export interface SiteClaims extends TokenClaims {
  readonly sid: string;
  readonly siteCode: SiteCode;
  readonly unitCode: UnitCode;
  readonly memberCode: MemberCode;
}

/** What the token of an employee, or of a service, says. */
export type PlatformClaims = TokenClaims;
