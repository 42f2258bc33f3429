/** Whom a token speaks of. */
export type Identity = SiteIdentity | PlatformIdentity;

/** Somebody at a site: a member, or a guest. */
export interface SiteIdentity {
  readonly audience: 'site';
  readonly subject: string;
  readonly role: string;
  readonly siteCode: string;
  readonly unitCode: string;
  readonly memberCode: string;
}

/** Somebody of the company, or a service. */
export interface PlatformIdentity {
  readonly audience: 'platform';
  readonly subject: string;
  readonly role: string;
}

export type Audience = Identity['audience'];

export const AUDIENCES = ['site', 'platform'] as const;
