import { GitHubError } from '../api/GitHubError';
import type { ParsedCommit } from '../git/parseCommit';
import { resolveCommit } from '../refs/resolveCommit';
import type { SandboxContext } from '../SandboxContext';

/**
 * Finds the commit that something is said of, or asked about.
 *
 * @param name - a commit id, or the name of a branch or tag
 * @param documentation - where GitHub documents the call
 * @throws GitHubError 422 when it names no commit
 */
export async function requireCommit(
  context: SandboxContext,
  name: string,
  documentation: string,
): Promise<ParsedCommit> {
  const commit = await resolveCommit(context, name);
  if (!commit)
    throw new GitHubError(422, `No commit found for SHA: ${name}`, {
      documentation,
    });
  return commit;
}
