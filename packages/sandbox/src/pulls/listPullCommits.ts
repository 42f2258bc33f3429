import { listCommits } from '../git/listCommits';
import type { ParsedCommit } from '../git/parseCommit';
import type { SandboxContext } from '../SandboxContext';
import type { PullRequest } from './PullRequest';

/** The commits that a pull request adds to its base, oldest first. */
export function listPullCommits(
  context: SandboxContext,
  { base, head }: PullRequest,
): Promise<ParsedCommit[]> {
  return listCommits(context, ['--reverse', head.sha, `^${base.sha}`]);
}
