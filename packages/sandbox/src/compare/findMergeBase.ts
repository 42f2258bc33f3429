import { GitError } from '../git/GitError';
import { runGit } from '../git/runGit';

/** @returns the newest commit that both have in common, or `undefined` when their histories are unrelated */
export async function findMergeBase(
  gitDir: string,
  one: string,
  other: string,
): Promise<string | undefined> {
  try {
    const line = await runGit(gitDir, ['merge-base', one, other]);
    return line.toString('latin1', 0, 40);
  } catch (error) {
    if (error instanceof GitError && error.exitCode === 1) return undefined;
    throw error;
  }
}
