import type { SourcePlace } from './RoutePosture';

/** A guard that checks the callers of a route. */
export interface Check {
  readonly guard: string;
  /** Empty: everybody whom it knows. */
  readonly roles: readonly string[];
  /** Why it cannot be known whom it lets in, as the end of a sentence. */
  readonly undetermined?: string;
  /** Handlers that nothing is said of: the guard lets nobody in there, whatever the roles. */
  readonly closed?: {
    /** The first of them. */
    readonly place: SourcePlace;
    /** Whether there are no others. */
    readonly isAll: boolean;
  };
  /** Where the roles stand, or the guard where it names none. */
  readonly place: SourcePlace;
}

/** Something that is said of a place. */
export interface Remark {
  readonly message: string;
  readonly place: SourcePlace;
}

/** Why it cannot be known who checks. */
export interface Doubt {
  /** The middle of a sentence, e.g. `whether guard site-auth of route order-api is on`. */
  readonly about: string;
  /** The end of it. */
  readonly why: string;
  readonly place: SourcePlace;
}

/** What the gateway, or the code, does about the callers of a route. */
export interface Checks {
  readonly checks: readonly Check[];
  /** With one of these there may be other checks, or none. */
  readonly doubts: readonly Doubt[];
  /** Why nobody checks; beside checks: where they do not hold. */
  readonly gaps: readonly Remark[];
}
