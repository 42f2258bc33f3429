import type { Proposal, ProposalResult, PullRequest } from './Forge';
import {
  correctTexts,
  disownTexts,
  findOfCreation,
  isOfCreation,
  readOwner,
} from './ownPull';
import type { ListedPull } from './GitHubPulls';
import type { ProposalCalls } from './ProposalCalls';
import { isSameProposal, type ProposalIdentity } from './proposalCommit';
import { publishPull } from './publishPull';
import { removeBranch } from './removeBranch';

/**
 * Opens the pull request of the head branch, or finds whose it is.
 *
 * @param commit - where the branch was put
 * @returns `undefined` when the branch is gone or holds nothing that the base has not
 * @throws ForgeError
 */
export async function openPull(
  github: ProposalCalls,
  proposal: Proposal,
  identity: ProposalIdentity,
  commit: string,
): Promise<ProposalResult | undefined> {
  const { branch } = proposal;
  const published = await publishPull(github, proposal, commit);
  if (!published) return undefined;
  const { pull: pullRequest, isNew, isDoubtful } = published;
  const isPlain = isNew && !isDoubtful && pullRequest.head === commit;
  if (isPlain && !(await mayBeSecond(proposal)))
    return { outcome: 'opened', pullRequest };

  // An answer got lost, the branch moved meanwhile, or somebody was faster.
  const pulls = await github.pulls.list(branch);
  const former =
    isNew && (await withdrawSecond(github, pulls, identity, pullRequest));
  if (former) {
    if (former.head !== pullRequest.head)
      await removeBranch(github, branch, pullRequest.head);
    return { outcome: 'found', pullRequest: former };
  }
  const owner = await readOwner(
    github,
    pulls.find(({ pull }) => pull.number === pullRequest.number) ?? {
      pull: pullRequest,
      body: '',
    },
  );
  const last = owner.identities.at(-1);
  if (
    isOfCreation(owner, identity) ||
    (last && isSameProposal(last, identity))
  ) {
    await correctTexts(github, owner, proposal);
    return { outcome: isNew ? 'opened' : 'found', pullRequest };
  }
  if (isNew) await disownTexts(github, owner, identity);
  return {
    outcome: 'branch-taken',
    branch,
    requester: last?.requester,
    pullRequest,
  };
}

/** Whether another attempt may have opened, and somebody closed, a pull request of the same creation meanwhile. */
async function mayBeSecond({
  isResumed,
  isCurrent,
}: Proposal): Promise<boolean> {
  return isResumed || (isCurrent !== undefined && !(await isCurrent()));
}

/**
 * Closes a pull request again when another attempt had opened one before, and somebody had merged or closed that
 * already: a call was on its way, or this process was frozen between asking whether it is current and the write.
 *
 * @returns the pull request of the other attempt
 */
async function withdrawSecond(
  github: ProposalCalls,
  pulls: readonly ListedPull[],
  identity: ProposalIdentity,
  opened: PullRequest,
): Promise<PullRequest | undefined> {
  const before = pulls.filter(({ pull }) => pull.number < opened.number);
  const former = await findOfCreation(github, before, identity);
  if (former) await github.pulls.edit(opened.number, { state: 'closed' });
  return former?.pull;
}
