import type { ParsedCommit } from '../git/parseCommit';
import { readCommit } from '../git/readCommit';
import type { SandboxContext } from '../SandboxContext';
import { isRefName } from './isRefName';
import { readRef } from './readRef';

/**
 * @param name - of a branch, without `refs/heads/`
 * @returns the commit it is at, or `undefined` when there is no such branch
 */
export async function resolveBranch(
  context: SandboxContext,
  name: string,
): Promise<ParsedCommit | undefined> {
  const ref = `refs/heads/${name}`;
  const sha = isRefName(ref) && (await readRef(context.gitDir, ref));
  return sha ? readCommit(context.objects, sha) : undefined;
}
