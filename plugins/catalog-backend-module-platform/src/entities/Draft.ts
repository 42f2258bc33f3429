import type { Entity } from '@backstage/catalog-model';

/** An entity that a part of the repository wants to be in the catalog. Of those who want one name, one gets it. */
export interface Draft {
  /** Its reference in lower case. */
  readonly ref: string;
  readonly entity: Entity;
  /** Where it is said, e.g. `apps/order/api/catalog-info.yaml:1`. */
  readonly source: string;
  /** True for a name that follows from where the files lie: it goes before those that files give themselves. */
  readonly isOwn: boolean;
  /** The folder of the application; absent for what many share. */
  readonly folder?: string;
  /** Set for the Component of the folder: it shows what is wrong with the application, `path:line message` each. */
  readonly faults?: readonly string[];
  /** The reference of another draft: this one is for the case that it is lost to somebody else. */
  readonly insteadOf?: string;
}
