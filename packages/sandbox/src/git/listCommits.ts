import type { SandboxContext } from '../SandboxContext';
import type { ParsedCommit } from './parseCommit';
import { readCommit } from './readCommit';
import { runGit } from './runGit';

/**
 * Commits in the order of `git rev-list`, newest first.
 *
 * @param revisions - what `git rev-list` takes: options, commit ids, `^id` to leave out, `--` and paths
 */
export async function listCommits(
  context: Pick<SandboxContext, 'gitDir' | 'objects'>,
  revisions: readonly string[],
): Promise<ParsedCommit[]> {
  const output = await runGit(context.gitDir, ['rev-list', ...revisions]);
  const ids = output.toString('latin1').split('\n').filter(Boolean);
  const commits = await Promise.all(
    ids.map(id => readCommit(context.objects, id)),
  );
  return commits.filter(commit => commit !== undefined);
}
