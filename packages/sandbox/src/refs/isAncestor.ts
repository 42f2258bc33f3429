import { GitError } from '../git/GitError';
import { runGit } from '../git/runGit';

/** True when everything in the history of `ancestor` is in that of `descendant`; equal commits count. */
export async function isAncestor(
  gitDir: string,
  ancestor: string,
  descendant: string,
): Promise<boolean> {
  try {
    await runGit(gitDir, ['merge-base', '--is-ancestor', ancestor, descendant]);
    return true;
  } catch (error) {
    if (error instanceof GitError && error.exitCode === 1) return false;
    throw error;
  }
}
