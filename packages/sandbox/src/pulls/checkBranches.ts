import { GitHubError } from '../api/GitHubError';
import type { SandboxContext } from '../SandboxContext';
import { findMergeBase } from '../compare/findMergeBase';
import type { PullRequest } from './PullRequest';
import { branchRef } from './pullRefs';
import { readTips } from './readTips';

const invalid = (field: string, documentation: string) =>
  GitHubError.validationFailed(
    [{ resource: 'PullRequest', field, code: 'invalid' }],
    documentation,
  );

const refused = (message: string, documentation: string) =>
  GitHubError.validationFailed(
    [{ resource: 'PullRequest', code: 'custom', message }],
    documentation,
  );

/**
 * Checks that a pull request can stand on two branches.
 *
 * @param names - names of branches, without `refs/heads/`
 * @param others - the other pull requests: no open one may have the same branches
 * @param documentation - where GitHub documents the call
 * @returns where the branches are now
 * @throws GitHubError 422: a branch that does not exist, another open pull request, or nothing to merge
 */
export async function checkBranches(
  { gitDir, repository: { owner } }: SandboxContext,
  names: { readonly head: string; readonly base: string },
  others: readonly PullRequest[],
  documentation: string,
): Promise<Pick<PullRequest, 'head' | 'base'>> {
  const tips = await readTips(gitDir);
  const head = tips.get(branchRef(names.head));
  const base = tips.get(branchRef(names.base));
  if (!base) throw invalid('base', documentation);
  if (!head) throw invalid('head', documentation);
  const duplicate = others.some(
    other =>
      other.state === 'open' &&
      other.head.ref === names.head &&
      other.base.ref === names.base,
  );
  if (duplicate)
    throw refused(
      `A pull request already exists for ${owner}:${names.head}.`,
      documentation,
    );
  const mergeBase = await findMergeBase(gitDir, base, head);
  if (!mergeBase)
    throw refused(
      `The ${names.head} branch has no history in common with ${names.base}`,
      documentation,
    );
  if (mergeBase === head)
    throw refused(
      `No commits between ${names.base} and ${names.head}`,
      documentation,
    );
  return {
    head: { ref: names.head, sha: head },
    base: { ref: names.base, sha: base },
  };
}
