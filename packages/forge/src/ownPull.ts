import type { Proposal, PullRequest } from './Forge';
import type { ListedPull } from './GitHubPulls';
import type { ProposalCalls } from './ProposalCalls';
import {
  isSameProposal,
  markBody,
  readMark,
  readProposalMessage,
  type ProposalIdentity,
} from './proposalCommit';

/** Whose proposals a pull request holds, by those of its commits that Slipway made. */
export interface PullOwner extends ListedPull {
  /** Oldest first; the last one owns the pull request. */
  readonly identities: readonly ProposalIdentity[];
}

export async function readOwner(
  { pulls }: Pick<ProposalCalls, 'pulls'>,
  listed: ListedPull,
): Promise<PullOwner> {
  const commits = await pulls.listCommits(listed.pull.number);
  return {
    ...listed,
    identities: commits
      .map(({ message }) => readProposalMessage(message))
      .filter(identity => identity !== undefined),
  };
}

/**
 * Whether a pull request is the one of this very creation, whatever became of it: of the same task, or of a double
 * click's other task that finished its branch.
 */
function isOfCreation(
  { body, identities }: PullOwner,
  identity: ProposalIdentity,
): boolean {
  const { creation } = identity;
  if (!creation) return false;
  const last = identities.at(-1);
  if (last?.creation === creation) return true;
  const isContained = identities.some(each => each.creation === creation);
  if (last && isContained && isSameProposal(last, identity)) return true;
  // Whoever squashed its commits has taken their trailers away.
  return !last && readMark(body) === creation;
}

/** Whether it is of this very creation, or holds what the same person asked for with the same files. */
export function isOwn(owner: PullOwner, identity: ProposalIdentity): boolean {
  const last = owner.identities.at(-1);
  return (
    isOfCreation(owner, identity) ||
    (last !== undefined && isSameProposal(last, identity))
  );
}

/** Finds the pull request of a creation among those of its branch, newest first. */
export async function findOfCreation(
  github: Pick<ProposalCalls, 'pulls'>,
  pulls: readonly ListedPull[],
  identity: ProposalIdentity,
): Promise<PullOwner | undefined> {
  if (!identity.creation) return undefined;
  for (const listed of pulls) {
    const owner = await readOwner(github, listed);
    if (isOfCreation(owner, identity)) return owner;
  }
  return undefined;
}

/**
 * Finds the pull request of the same creation, whatever became of it; else the newest of the branch if the same person
 * opened it with the same files, and it is open, or merged with its files still there.
 *
 * @param pulls - those of the branch, newest first
 * @param findTaken - finds the paths of the proposal that are on the base branch; asked for a merged one only
 */
export async function findFormer(
  github: Pick<ProposalCalls, 'pulls'>,
  pulls: readonly ListedPull[],
  identity: ProposalIdentity,
  findTaken: () => Promise<readonly string[]>,
): Promise<PullRequest | undefined> {
  const own = await findOfCreation(github, pulls, identity);
  const [latest] = pulls;
  if (own || !latest || latest.pull.state === 'closed') return own?.pull;
  const last = (await readOwner(github, latest)).identities.at(-1);
  if (!last || !isSameProposal(last, identity)) return undefined;
  const isUndone =
    latest.pull.state === 'merged' && (await findTaken()).length === 0;
  return isUndone ? undefined : latest.pull;
}

/**
 * Gives a pull request the words of the proposal that it holds. Between another one's branch and pull request somebody
 * deleted that branch, and this one made it again: so it got the other one's words.
 */
export async function correctTexts(
  { pulls }: Pick<ProposalCalls, 'pulls'>,
  { pull, body, identities }: PullOwner,
  { title, creation, ...proposal }: Proposal,
): Promise<void> {
  const mark = readMark(body);
  const isMistaken =
    creation !== undefined &&
    mark !== undefined &&
    mark !== creation &&
    identities.at(-1)?.creation === creation;
  if (isMistaken)
    await pulls.edit(pull.number, {
      title,
      body: markBody(proposal.body, creation),
    });
}

/**
 * Takes its own words back from a pull request that holds another one's proposal: it opened it, and the branch had been
 * deleted and made again in between. The other one gives it words of its own as soon as it comes by; it never does
 * when the branch was deleted once more, which closes the pull request.
 */
export async function disownTexts(
  { pulls }: Pick<ProposalCalls, 'pulls'>,
  { pull, body, identities }: PullOwner,
  { creation }: ProposalIdentity,
): Promise<void> {
  const last = identities.at(-1);
  const isMistaken = creation !== undefined && readMark(body) === creation;
  if (!last || !isMistaken) return;
  await pulls.edit(pull.number, {
    body: markBody(`Asked for by ${last.requester}.`, creation),
  });
}
