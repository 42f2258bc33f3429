import type { Role } from './Role';

/** Who asks, as far as a decision may depend on it. All are references in lower case. */
export interface Person {
  /** e.g. `user:default/mina.park` */
  readonly ref: string;
  /** The groups that the person belongs to by themselves, e.g. `group:default/commerce`. */
  readonly groups: readonly string[];
  readonly roles: ReadonlySet<Role>;
  /** The people of these groups, the person among them. */
  listTeam(): Promise<readonly string[]>;
}
