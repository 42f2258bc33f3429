import type { Proposal, ProposalResult } from './Forge';
import {
  correctTexts,
  disownTexts,
  isOwn,
  readOwner,
  type PullOwner,
} from './ownPull';
import type { ListedPull } from './GitHubPulls';
import type { ProposalCalls } from './ProposalCalls';
import type { ProposalIdentity } from './proposalCommit';
import { publishPull } from './publishPull';
import { removeBranch } from './removeBranch';

/**
 * Opens the pull request of the head branch, or finds whose it is.
 *
 * @param commit - where the branch was put
 * @param isAdopted - another attempt put it there, and may be opening its pull request at this moment
 * @returns `undefined` when the branch is gone or holds nothing that the base has not
 * @throws ForgeError
 */
export async function openPull(
  github: ProposalCalls,
  proposal: Proposal,
  identity: ProposalIdentity,
  commit: string,
  isAdopted = false,
): Promise<ProposalResult | undefined> {
  const published = await publishPull(github, proposal, commit);
  if (!published) return undefined;
  const { pull: pullRequest, isNew, isDoubtful } = published;
  const isPlain =
    isNew && !isDoubtful && !isAdopted && pullRequest.head === commit;
  if (isPlain && !(await mayBeSecond(proposal)))
    return { outcome: 'opened', pullRequest };

  // An answer got lost, the branch moved meanwhile, or somebody was faster.
  const pulls = await github.pulls.list(proposal.branch);
  const owner = await readOwner(
    github,
    pulls.find(({ pull }) => pull.number === pullRequest.number) ?? {
      pull: pullRequest,
      body: '',
    },
  );
  const first = isNew ? await findFirst(github, pulls, owner) : undefined;
  if (first) {
    await github.pulls.edit(pullRequest.number, { state: 'closed' });
    const { head } = pullRequest;
    if (head === commit && head !== first.pull.head)
      await removeBranch(github, proposal.branch, head);
  } else if (isOwn(owner, identity))
    await correctTexts(github, owner, proposal);
  else await disownTexts(github, owner, identity);
  if (!isOwn(owner, identity))
    return {
      outcome: 'branch-taken',
      branch: proposal.branch,
      requester: owner.identities.at(-1)?.requester,
      pullRequest: first?.pull ?? pullRequest,
    };
  if (first) return { outcome: 'found', pullRequest: first.pull };
  return { outcome: isNew ? 'opened' : 'found', pullRequest };
}

/** Whether another attempt may have opened, and somebody closed, a pull request of the same creation meanwhile. */
async function mayBeSecond({
  isResumed,
  isCurrent,
}: Proposal): Promise<boolean> {
  return isResumed || (isCurrent !== undefined && !(await isCurrent()));
}

/**
 * Finds the pull request that proposed the same before this one, and that somebody had merged or closed already when
 * this one was opened: a call was on its way, or a process was frozen between asking whether it is current and the
 * write. Then this one is closed again.
 */
async function findFirst(
  github: ProposalCalls,
  pulls: readonly ListedPull[],
  { pull: opened, identities }: PullOwner,
): Promise<ListedPull | undefined> {
  const creation = identities.at(-1)?.creation;
  for (const listed of pulls) {
    if (listed.pull.number >= opened.number) continue;
    if (listed.pull.head === opened.head) return listed;
    const before = await readOwner(github, listed);
    if (creation && before.identities.at(-1)?.creation === creation)
      return listed;
  }
  return undefined;
}
