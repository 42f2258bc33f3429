import { GitError } from '../git/GitError';
import { runGit } from '../git/runGit';

/**
 * Merges two commits without a work tree.
 *
 * @returns the id of the merged tree, or `undefined` when they conflict or have no history in common
 */
export async function mergeTrees(
  gitDir: string,
  ours: string,
  theirs: string,
): Promise<string | undefined> {
  try {
    const output = await runGit(gitDir, [
      'merge-tree',
      '--write-tree',
      '--no-messages',
      ours,
      theirs,
    ]);
    return output.toString('latin1', 0, 40);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const unrelated = /unrelated histories/.test(error.stderr);
    if (error.exitCode === 1 || unrelated) return undefined;
    throw error;
  }
}
