import type { VerdictSubject } from '../Verdict';

/** Who bears a name already. */
export interface Namesake {
  /** Name of the owning group, where it is known. */
  readonly owner?: string;
  /** Number of the open pull request that proposes it; absent for what exists. */
  readonly pullRequest?: number;
  /** Where to look at it. */
  readonly about: VerdictSubject;
}

/** Knows the names that are taken. */
export interface NameDirectory {
  /**
   * @param service - e.g. `order`
   * @throws when it cannot be found out
   */
  findService(service: string): Promise<Namesake | undefined>;
  /**
   * @param name - of service and application, e.g. `order-api`
   * @throws when it cannot be found out
   */
  findApplication(name: string): Promise<Namesake | undefined>;
}
