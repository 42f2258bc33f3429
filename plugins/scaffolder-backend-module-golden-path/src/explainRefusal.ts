import { ConflictError } from '@backstage/errors';
import type { Forge, ProposalResult } from '@slipway/forge';

type Refusal = Extract<
  ProposalResult,
  { outcome: 'path-taken' | 'branch-taken' }
>;

/** Says in one sentence or two why a proposal was refused, who holds the name, and what to do. */
export function explainRefusal(
  name: string,
  forge: Pick<Forge, 'url' | 'baseBranch'>,
  refusal: Refusal,
): ConflictError {
  if (refusal.outcome === 'path-taken') {
    // The shortest path says most: its folder, or the folder above all others.
    const [first] = [...refusal.paths].sort((a, b) => a.length - b.length);
    const more =
      refusal.paths.length > 1 ? ` and ${refusal.paths.length - 1} more` : '';
    return new ConflictError(
      `${name} exists already on ${forge.baseBranch} of ${forge.url} (${first}${more}). Choose another service or application name.`,
    );
  }
  const by = refusal.requester ? ` by ${refusal.requester}` : '';
  if (refusal.pullRequest)
    return new ConflictError(
      `${name} is proposed already${by}: ${refusal.pullRequest.url}. Ask for a review there, or close it and try again.`,
    );
  if (refusal.isPushed)
    return new ConflictError(
      `Somebody pushed to the branch ${refusal.branch}, made${by}, before it had a pull request. Nothing on it was changed. Open a pull request of it by hand, or delete the branch and try again.`,
    );
  return new ConflictError(
    `The branch ${refusal.branch} exists already${by} without a pull request. Nothing on it was changed. Retry the creation that made it, or delete the branch and try again.`,
  );
}
