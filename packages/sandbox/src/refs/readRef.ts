import { GitError } from '../git/GitError';
import { runGit } from '../git/runGit';

/**
 * @param ref - in full, e.g. `refs/heads/main`; no other spelling is looked for
 * @returns the id of the object the ref points to, or `undefined` when there is no such ref
 */
export async function readRef(
  gitDir: string,
  ref: string,
): Promise<string | undefined> {
  try {
    const line = await runGit(gitDir, ['show-ref', '--verify', '--', ref]);
    return line.toString('latin1', 0, 40);
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
