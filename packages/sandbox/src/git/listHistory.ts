import { runGit } from './runGit';

/** A commit on the way that a branch took, and what it changed there. */
export interface HistoryEntry {
  readonly sha: string;
  /** When it was committed, in seconds since 1970. */
  readonly seconds: number;
  /** Against its first parent: of a merge, everything it brought. */
  readonly paths: readonly string[];
}

/**
 * The commits of a branch itself, newest first, not those that merges brought; with one git process.
 *
 * @param range - a commit, or `from..to`
 */
export async function listHistory(
  gitDir: string,
  range: string,
): Promise<HistoryEntry[]> {
  const output = await runGit(gitDir, [
    'log',
    '--first-parent',
    '--diff-merges=first-parent',
    '--no-renames',
    '--name-only',
    '-z',
    // No path begins with this byte.
    '--format=format:%x01%H %ct',
    range,
    '--',
  ]);
  return output
    .toString('utf8')
    .split('\x01')
    .slice(1)
    .map(entry => {
      const [header, ...paths] = entry.split('\0');
      // The first path stands on the line below: `<sha> <seconds>\n<path>`.
      const [commit] = header.split('\n', 1);
      const [sha, seconds] = commit.split(' ');
      return {
        sha,
        seconds: Number(seconds),
        paths: [header.slice(commit.length + 1), ...paths].filter(Boolean),
      };
    });
}
