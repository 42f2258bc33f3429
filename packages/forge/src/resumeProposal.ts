import type { Proposal, ProposalResult } from './Forge';
import type { NewCommit } from './GitHubRepository';
import { openPull } from './openPull';
import {
  correctTexts,
  disownTexts,
  findOfCreation,
  isOwn,
  readOwner,
} from './ownPull';
import type { ProposalCalls } from './ProposalCalls';
import {
  isSameProposal,
  readOwnCommit,
  readProposalMessage,
  type ProposalIdentity,
} from './proposalCommit';
import { advanceBranch } from './publishBranch';

/** The commit of a proposal, which no branch may point to yet. */
export interface Draft {
  readonly commit: NewCommit;
  /** Makes the same commit on top of a branch's head. */
  commitOnto(head: string): Promise<string>;
}

/**
 * Goes on where the straight way ended: the head branch, its pull request or the files are there already. Either a
 * former try of the same creation made them, then that one is finished and found, or they are somebody else's.
 * Nothing is ever moved backwards, so no commit of a person is lost.
 *
 * @param taken - paths of the proposal that are on the base branch already
 * @param draft - absent when paths are taken
 * @returns `undefined` when the branch is gone or moved meanwhile: begin anew
 */
export async function resumeProposal(
  github: ProposalCalls,
  proposal: Proposal,
  identity: ProposalIdentity,
  taken: readonly string[],
  draft?: Draft,
): Promise<ProposalResult | undefined> {
  const { branch } = proposal;
  const pulls = await github.pulls.list(branch);
  const open = pulls.find(({ pull }) => pull.state === 'open');
  const latest = open ?? pulls.at(0);
  // Merged, and its files are gone from the base again: then it may be created anew.
  const isUndone = latest?.pull.state === 'merged' && taken.length === 0;
  if (latest && latest.pull.state !== 'closed' && !isUndone) {
    const owner = await readOwner(github, latest);
    if (isOwn(owner, identity)) {
      await correctTexts(github, owner, proposal);
      return { outcome: 'found', pullRequest: latest.pull };
    }
  }
  const own = await findOfCreation(github, pulls, identity);
  if (own) return { outcome: 'found', pullRequest: own.pull };
  if (open) {
    const owner = await readOwner(github, open);
    await disownTexts(github, owner, identity);
    return {
      outcome: 'branch-taken',
      branch,
      requester: owner.identities.at(-1)?.requester,
      pullRequest: open.pull,
    };
  }
  if (!draft) return { outcome: 'path-taken', paths: taken };
  return finishBranch(github, proposal, identity, draft, {
    released: pulls.map(({ pull }) => pull.head),
  });
}

/** Opens the pull request of a branch that has none open, if the branch is this creation's or nobody's any more. */
async function finishBranch(
  github: ProposalCalls,
  proposal: Proposal,
  identity: ProposalIdentity,
  draft: Draft,
  { released }: { released: readonly string[] },
): Promise<ProposalResult | undefined> {
  const { branch, hasEnded } = proposal;
  const head = await github.branches.readHead(branch);
  if (!head) return undefined;
  const commit = await github.repository.readCommit(head);
  const holder = readOwnCommit(commit);
  const isOurs = commit.author?.email === draft.commit.author?.email;
  // Whoever closed or merged the pull request released the name, unless a person pushed to the branch since.
  const isReleased = released.includes(head);
  const isOwnAttempt =
    isOurs &&
    holder !== undefined &&
    (holder.creation === identity.creation && identity.creation !== undefined
      ? true
      : isSameProposal(holder, identity));
  const isAbandoned =
    isOurs &&
    holder?.creation !== undefined &&
    Boolean(await hasEnded?.(holder.creation));
  if (!holder) return describePushed(github, branch, head);
  if (!isReleased && !isOwnAttempt && !isAbandoned)
    return { outcome: 'branch-taken', branch, requester: holder.requester };

  // As it was made, with nothing of another creation beneath: it is proposed as it is.
  const isWhole =
    isOwnAttempt &&
    !isReleased &&
    isSameProposal(holder, identity) &&
    (released.length === 0 || holder.creation === identity.creation);
  if (isWhole) return openPull(github, proposal, identity, head, true);
  const next = await draft.commitOnto(head);
  return (await advanceBranch(github, proposal, head, next))
    ? openPull(github, proposal, identity, next)
    : undefined;
}

/** Says of a branch whose last commit is a person's whether there is one of Slipway's beneath. */
async function describePushed(
  { branches, baseBranch }: ProposalCalls,
  branch: string,
  head: string,
): Promise<ProposalResult> {
  const commits = (await branches.listCommits(baseBranch, head)) ?? [];
  const beneath = commits
    .map(({ message }) => readProposalMessage(message))
    .findLast(identity => identity !== undefined);
  return {
    outcome: 'branch-taken',
    branch,
    ...(beneath && { requester: beneath.requester, isPushed: true }),
  };
}
