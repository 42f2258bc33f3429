import type { RepositoryFile } from '@slipway/change-set';

/** A file that is there and was not read. */
export interface UnreadFile {
  readonly path: string;
  /** A sentence, e.g. `the file is a symbolic link, which is not followed`. */
  readonly reason: string;
}

/** The files of a repository. Those that nobody asked for are there with empty content. */
export interface RepositoryReading {
  readonly files: readonly RepositoryFile[];
  /** Of those that somebody asked for. */
  readonly unread: readonly UnreadFile[];
}

/** Tells from its path whether the content of a file matters. */
export type IsWanted = (path: string) => boolean;

/** In bytes. The model says of a far smaller file that it is too large; a larger one is not even opened. */
export const LARGEST_CONTENT = 2_000_000;

export const REASONS = {
  link: 'the file is a symbolic link, which is not followed',
  tooLarge: `the file is larger than ${LARGEST_CONTENT / 1_000_000} MB`,
};
