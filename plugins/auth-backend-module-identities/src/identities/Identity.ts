/** Whom a provider says somebody is, by what never becomes somebody else's. */
export interface Identity {
  /** Where a user of the platform repository holds it, e.g. `slipway.dev/github-user-id`. */
  readonly annotation: string;
  /** Exactly as it stands there, e.g. `583231`. */
  readonly value: string;
  /** What people call it, e.g. `GitHub's user id 583231, at present octocat,`. */
  readonly words: string;
}
