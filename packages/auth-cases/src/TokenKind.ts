/** What a token is for: its audience, and the claims that it must have. */
export type TokenKind = 'site' | 'platform';

/** Claims that a guard of this kind insists on, beside `iss`, `aud` and `exp`: all non-empty texts. */
export const REQUIRED_CLAIMS: Record<TokenKind, readonly string[]> = {
  site: ['sub', 'sid', 'role', 'siteCode', 'unitCode', 'memberCode'],
  platform: ['sub', 'role'],
};

/** The one role that the route under test lets in: declare it with `allowRoles: [RIGHT_ROLE]`. */
export const RIGHT_ROLE = 'member';

/** A role that it does not let in. */
export const WRONG_ROLE = 'guest';

/**
 * The clock tolerance, in seconds, to run the table with. Wider than the default of 5, so that a busy machine
 * cannot turn a token that has just expired into one that has expired too long ago.
 */
export const CLOCK_TOLERANCE_SECONDS = 60;
