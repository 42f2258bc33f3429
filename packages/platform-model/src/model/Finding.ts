/** How much a finding matters: an error blocks a pull request, a warning is shown there. */
export type Severity = 'error' | 'warning';

/** One place where a repository breaks a rule. */
export interface Finding {
  /** e.g. `route-served-twice` */
  readonly rule: string;
  readonly severity: Severity;
  /** From the root of the repository. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** One sentence that says what is wrong, with the names it is about. */
  readonly message: string;
  /** One sentence that says what to do. */
  readonly fix?: string;
  /** The value of a service that brings it about, where there is one, e.g. `route.path`. */
  readonly field?: string;
}
