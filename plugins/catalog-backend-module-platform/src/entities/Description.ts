import type { Draft } from './Draft';

/** What a part of the repository brings to the catalog. */
export interface Description {
  readonly drafts: readonly Draft[];
  /** What is wrong with its files, `path:line message` each. */
  readonly faults: readonly string[];
}
