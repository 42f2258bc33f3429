/** What somebody may be in Slipway; several at once is the sum of them. */
export const ROLES = ['developer', 'platform', 'manager'] as const;

/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];
