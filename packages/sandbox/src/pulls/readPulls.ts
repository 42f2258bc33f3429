import { GitHubError } from '../api/GitHubError';
import type { SandboxContext } from '../SandboxContext';
import { areUpToDate } from './followBranches';
import type { PullRequest } from './PullRequest';
import { PULLS, pullsDocumentSchema } from './PullsDocument';
import { updatePulls } from './updatePulls';

/** Every pull request as it is now, in the order of their numbers. */
export async function readPulls(
  context: SandboxContext,
): Promise<readonly PullRequest[]> {
  const document = await context.state.read(PULLS, pullsDocumentSchema);
  if (!document) return [];
  if (await areUpToDate(context, document.pulls)) return document.pulls;
  return (await updatePulls(context, current => current)).pulls;
}

/**
 * One pull request as it is now.
 *
 * @throws GitHubError 404 when there is none with this number
 */
export async function readPull(
  context: SandboxContext,
  number: number,
): Promise<PullRequest> {
  return findPull(await readPulls(context), number);
}

/** @throws GitHubError 404 when there is none with this number */
export function findPull(
  pulls: readonly PullRequest[],
  number: number,
): PullRequest {
  const pull = pulls.find(candidate => candidate.number === number);
  if (!pull) throw GitHubError.notFound('pulls/pulls#get-a-pull-request');
  return pull;
}
