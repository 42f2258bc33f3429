/**
 * A file of a repository, held as data: what a tree entry of git says, with the content in place.
 */
export interface RepositoryFile {
  /** Path from the root of the repository, `/` between segments, no leading `/`. */
  readonly path: string;
  /** The whole content, as text, or as base64 where `encoding` says so. */
  readonly content: string;
  /** How `content` is written; text when absent. */
  readonly encoding?: 'utf-8' | 'base64';
  /** True for git's mode 100755; every other file is 100644. */
  readonly executable?: boolean;
}
