import type { Forge } from '@slipway/forge';

/** Where a person looks at the files of the platform repository. */
export interface RepositoryLinks {
  /** @param path - of a file, or of a folder, ending in a slash */
  urlOf(path: string): string;
  /** A path behind it is a file's page. */
  readonly filesUrl: string;
  /** A commit's id behind it is its page. */
  readonly commitsUrl: string;
}

/** @param revision - a commit; the base branch without */
export function linkRepository(
  forge: Pick<Forge, 'urlOf' | 'urlOfCommit'>,
  revision?: string,
): RepositoryLinks {
  return {
    urlOf: path => forge.urlOf(path, revision),
    filesUrl: forge.urlOf('', revision),
    commitsUrl: forge.urlOfCommit(''),
  };
}
