import type { RepositoryFile } from '@slipway/change-set';

/** Whose name stands in a commit. */
export interface SeedAuthor {
  readonly name: string;
  readonly email: string;
}

/** One commit of the seeded history; its files are added to those of the commit before. */
export interface SeedCommit {
  /** Verbatim: git adds nothing to it. */
  readonly message: string;
  readonly author: SeedAuthor;
  /** ISO 8601, e.g. `2026-01-05T09:00:00Z`. */
  readonly date: string;
  readonly files: readonly RepositoryFile[];
}

/** The history a sandbox starts with. Equal seeds make equal commit ids. */
export interface Seed {
  readonly commits: readonly SeedCommit[];
}
