/** What is to be said of the protection of a route, the worst first. */
export type GuardVerdict =
  /** Neither the gateway nor the code has a guard for all of it, and nobody says that none is meant. */
  | 'unprotected'
  /** Gateway, code and intent name different guards, or let in different roles. */
  | 'role-mismatch'
  /** The code checks, the gateway lets everybody pass. */
  | 'code-only'
  /** The gateway checks, the code trusts whoever reaches it. */
  | 'gateway-only'
  /** It cannot be known from the files. */
  | 'undetermined'
  /** All agree, but the code's guard package is older than the newest one. */
  | 'outdated-guard'
  /** It is open, and meant to be. */
  | 'public'
  /** No gateway leads to it, and its code answers nobody but Kubernetes; said of applications only. */
  | 'unpublished'
  /** Gateway and code check the same as is declared. */
  | 'protected';

/** A line of the repository. */
export interface SourcePlace {
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** What one of catalog entity, gateway and code says about who may call a route. */
export interface StatedGuard {
  /**
   * e.g. `site-auth`; `none` where it says that there is none on purpose; null where it says nothing, or what it says
   * checks nobody. Two that both check are `key-auth and site-auth`.
   */
  readonly guard: string | null;
  /** null: everybody whom the guard knows. */
  readonly roles: readonly string[] | null;
  /** Where it says so. */
  readonly places: readonly SourcePlace[];
  /** Why it cannot be known, as the end of a sentence. */
  readonly undetermined?: string;
}

/** @see StatedGuard */
export interface CodeGuard extends StatedGuard {
  /** e.g. `@acme/nestjs-site-auth-guard` */
  readonly package?: string;
  /** As package.json has it, e.g. `^1.2.0`. */
  readonly version?: string;
  /** The newest version that is known. */
  readonly latest?: string;
}

/** Who may call a route of a gateway: what is meant, and who checks. */
export interface RoutePosture {
  readonly gateway: string;
  /** The route's name at the gateway; null where it has none. */
  readonly name: string | null;
  /** As they are written; a regular expression starts with `~`. */
  readonly paths: readonly string[];
  /** null: any. */
  readonly methods: readonly string[] | null;
  /** null: any. */
  readonly hosts: readonly string[] | null;
  readonly place: SourcePlace;
  /** By the catalog entity. */
  readonly declared: StatedGuard;
  /** By the gateway. */
  readonly enforced: StatedGuard;
  /** By the code. */
  readonly code: CodeGuard;
  readonly verdict: GuardVerdict;
  /** Why it is not `protected` or `public`: one sentence fragment each, with the concrete names. */
  readonly reasons: readonly {
    readonly message: string;
    readonly place: SourcePlace;
  }[];
}

/** The newest version of each guard's package, by guard: `{"site-auth": "1.4.0"}`. */
export type LatestGuards = Readonly<Record<string, string>>;
