import type { Proposal, ProposalResult, PullRequest } from './Forge';
import type { GitHubRepository } from './GitHubRepository';
import {
  identifyProposal,
  isSameProposal,
  readProposalMessage,
  type ProposalIdentity,
} from './proposalCommit';

interface Obstacle {
  readonly base: string;
  /** Paths of the proposal that are on the base branch already. */
  readonly taken: readonly string[];
  /** Makes a commit of the proposal on top of the branch's head; absent when paths are taken. */
  readonly commitOnto?: (head: string) => Promise<string>;
}

/**
 * Goes on where the straight way ended: the head branch, its pull request or the files are there already. Either a
 * former try of the same proposal made them, then that one is finished and found, or they are somebody else's.
 * Nothing is ever deleted or moved backwards, so no commit of a person is lost.
 */
export async function resumeProposal(
  repository: GitHubRepository,
  proposal: Proposal,
  identity: ProposalIdentity,
  obstacle: Obstacle,
): Promise<ProposalResult> {
  const { branch } = proposal;
  const [latest] = await repository.listPulls(branch, obstacle.base);
  // Merged, and its files are gone from the base again: then it is to be created anew.
  const isUndone = latest?.state === 'merged' && obstacle.taken.length === 0;
  if (latest && latest.state !== 'closed' && !isUndone) {
    const holder = await readIdentity(repository, latest.number);
    if (holder && isSameProposal(holder, identity))
      return { outcome: 'found', pullRequest: latest };
    if (latest.state === 'open')
      return {
        outcome: 'branch-taken',
        branch,
        requester: holder?.requester,
        pullRequest: latest,
      };
  }
  if (!obstacle.commitOnto)
    return { outcome: 'path-taken', paths: obstacle.taken };

  const head = await repository.readHead(branch);
  if (!head) return { outcome: 'branch-taken', branch };
  const holder = readProposalMessage(await repository.readCommitMessage(head));
  // Whoever closed or merged the pull request released the name, unless a person pushed to the branch since.
  const isReleased = holder && latest?.head === head;
  const isOwnAttempt = holder && isSameProposal(holder, identity) && !isUndone;
  if (!isOwnAttempt && !isReleased)
    return { outcome: 'branch-taken', branch, requester: holder?.requester };
  if (
    !isOwnAttempt &&
    !(await repository.advanceBranch(branch, await obstacle.commitOnto(head)))
  )
    return { outcome: 'branch-taken', branch };
  return openOrFind(repository, proposal, identity, obstacle.base);
}

async function openOrFind(
  repository: GitHubRepository,
  { branch, title, body }: Proposal,
  identity: ProposalIdentity,
  base: string,
): Promise<ProposalResult> {
  const pullRequest = await repository.createPull(branch, base, title, body);
  if (pullRequest) return { outcome: 'opened', pullRequest };
  // Another replica was faster with the same proposal.
  const [latest] = await repository.listPulls(branch, base);
  const holder = latest && (await readIdentity(repository, latest.number));
  return holder && isSameProposal(holder, identity)
    ? { outcome: 'found', pullRequest: latest }
    : {
        outcome: 'branch-taken',
        branch,
        requester: holder?.requester,
        pullRequest: latest,
      };
}

/**
 * Finds the pull request that the same person opened with the same files: open, or merged with its files still there.
 *
 * @param findTaken - finds the paths of the proposal that are on the base branch; asked for a merged one only
 */
export async function findOwnPull(
  repository: GitHubRepository,
  proposal: Pick<Proposal, 'branch' | 'files' | 'requester'>,
  base: string,
  findTaken: () => Promise<readonly string[]>,
): Promise<PullRequest | undefined> {
  const [latest] = await repository.listPulls(proposal.branch, base);
  if (!latest || latest.state === 'closed') return undefined;
  const holder = await readIdentity(repository, latest.number);
  if (!holder || !isSameProposal(holder, identifyProposal(proposal)))
    return undefined;
  const isUndone =
    latest.state === 'merged' && (await findTaken()).length === 0;
  return isUndone ? undefined : latest;
}

/** Reads which proposal a pull request came from: the last of its commits that Slipway made. */
export async function readIdentity(
  repository: GitHubRepository,
  pull: number,
): Promise<ProposalIdentity | undefined> {
  const messages = await repository.listPullMessages(pull);
  return messages
    .map(readProposalMessage)
    .filter(identity => identity !== undefined)
    .at(-1);
}
