import type { Proposal, ProposalResult, PullRequest } from './Forge';
import {
  correctTexts,
  findOfCreation,
  isOfCreation,
  readOwner,
} from './ownPull';
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
  const published = await publishPull(github, proposal, commit);
  if (!published) return undefined;
  const { pull: pullRequest, isNew, isDoubtful } = published;
  if (isNew && pullRequest.head === commit) {
    const former =
      (isDoubtful || (await mayBeSecond(proposal))) &&
      (await withdrawSecond(github, proposal.branch, identity, pullRequest));
    return former
      ? { outcome: 'found', pullRequest: former }
      : { outcome: 'opened', pullRequest };
  }
  // The branch moved meanwhile, or somebody was faster.
  const pulls = await github.pulls.list(proposal.branch);
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
  return {
    outcome: 'branch-taken',
    branch: proposal.branch,
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
  branch: string,
  identity: ProposalIdentity,
  opened: PullRequest,
): Promise<PullRequest | undefined> {
  const others = (await github.pulls.list(branch)).filter(
    ({ pull }) => pull.number < opened.number,
  );
  const former = await findOfCreation(github, others, identity);
  if (!former) return undefined;
  await github.pulls.edit(opened.number, { state: 'closed' });
  if (former.head !== opened.head)
    await removeBranch(github, branch, opened.head);
  return former;
}
