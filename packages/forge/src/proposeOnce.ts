import type { Proposal, ProposalResult } from './Forge';
import { ForgeError } from './ForgeError';
import { openPull } from './openPull';
import { findOfCreation } from './ownPull';
import type { ProposalCalls } from './ProposalCalls';
import type { ProposalIdentity } from './proposalCommit';
import { publishBranch } from './publishBranch';
import { removeBranch } from './removeBranch';
import { resumeProposal, type Draft } from './resumeProposal';

/** Each begins because somebody deleted or moved the branch in the middle of the one before. */
const MOST_ROUNDS = 4;

/**
 * Ends in one pull request of a proposal whose commit is written, or says who is in the way.
 *
 * @throws ForgeError
 */
export async function proposeOnce(
  github: ProposalCalls,
  proposal: Proposal,
  identity: ProposalIdentity,
  draft: Draft,
): Promise<ProposalResult> {
  const commit = draft.commit.sha;
  let isBranchOurs = false;
  try {
    for (let round = 1; round <= MOST_ROUNDS; round += 1) {
      isBranchOurs = await publishBranch(github, proposal, commit);
      const result =
        (isBranchOurs
          ? await openPull(github, proposal, identity, commit)
          : undefined) ??
        (await resumeProposal(github, proposal, identity, [], draft));
      if (result) return result;
    }
  } catch (error) {
    const isLate = error instanceof ForgeError && error.kind === 'superseded';
    if (isLate && isBranchOurs)
      await removeLate(github, proposal.branch, identity, commit);
    throw error;
  }
  throw new ForgeError(
    'unavailable',
    `The branch ${proposal.branch} was moved or deleted again and again; try again`,
  );
}

/**
 * Removes a branch that was made again after the creation's pull request had been merged or closed: this process was
 * frozen between asking whether it is current and the write. Without such a pull request it is left to the attempt
 * that goes on.
 */
async function removeLate(
  github: ProposalCalls,
  branch: string,
  identity: ProposalIdentity,
  commit: string,
): Promise<void> {
  try {
    const pulls = await github.pulls.list(branch);
    if (await findOfCreation(github, pulls, identity))
      await removeBranch(github, branch, commit);
  } catch (error) {
    // What could not be removed now is an orphan, and those are swept.
    if (!(error instanceof ForgeError)) throw error;
  }
}
