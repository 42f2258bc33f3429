import type { ParsedCommit } from '../git/parseCommit';
import { readCommit } from '../git/readCommit';
import type { SandboxContext } from '../SandboxContext';
import { isRefName } from './isRefName';
import { listRefs } from './listRefs';

/**
 * Finds the commit that a caller means, in GitHub's order: a commit id, a branch, a tag, a ref.
 *
 * @param name - e.g. `main`, `heads/main`, `refs/heads/main`, `v1.0`, `HEAD`, a whole or short commit id
 * @returns `undefined` when it names no commit
 */
export async function resolveCommit(
  context: SandboxContext,
  name: string,
): Promise<ParsedCommit | undefined> {
  if (/^[0-9a-f]{40}$/.test(name)) return readCommit(context.objects, name);
  const wanted = name === 'HEAD' ? context.repository.defaultBranch : name;
  const candidates = [
    `refs/heads/${wanted}`,
    `refs/tags/${wanted}`,
    `refs/${wanted}`,
    wanted,
  ].filter(ref => ref.startsWith('refs/') && isRefName(ref));
  const refs = await listRefs(context.gitDir, candidates);
  for (const candidate of candidates) {
    const found = refs.find(({ ref }) => ref === candidate);
    if (found) return readCommit(context.objects, found.sha);
  }
  return /^[0-9a-f]{7,39}$/.test(name)
    ? readCommit(context.objects, name)
    : undefined;
}
