import type { OpenProposal, SecondPull } from './Forge';
import { readMark, readOwnCommit } from './proposalCommit';
import type { ProposalCalls } from './ProposalCalls';
import { removeBranch } from './removeBranch';

/** What a second pull request is told by. */
export interface SecondCriteria {
  /** Whether a creation is known, and will never write again unless a person asks for it. */
  readonly hasEnded: (creation: string) => Promise<boolean>;
  /** Heads of open pull requests that were looked at before and are no second ones. It is added to. */
  readonly known: Set<string>;
}

/**
 * Closes pull requests that creations opened after theirs had been merged or closed: a process was killed while the call
 * was on its way. Slipway made all of it, and the creation has ended; one that a person opened or pushed to is never
 * touched.
 *
 * @throws ForgeError
 */
export async function withdrawSeconds(
  github: ProposalCalls,
  open: readonly OpenProposal[],
  criteria: SecondCriteria,
): Promise<SecondPull[]> {
  const withdrawn: SecondPull[] = [];
  for (const proposal of open) {
    if (criteria.known.has(proposal.head)) continue;
    const second = await readSecond(github, proposal, criteria);
    if (!second) continue;
    await github.pulls.edit(second.number, { state: 'closed' });
    if (second.first.head !== proposal.head)
      await removeBranch(github, proposal.branch, proposal.head);
    withdrawn.push(second);
  }
  return withdrawn;
}

/** @returns `undefined` for a pull request that is the first of its creation */
async function readSecond(
  github: ProposalCalls,
  { number, branch, head }: OpenProposal,
  { hasEnded, known }: SecondCriteria,
): Promise<(SecondPull & { first: { head: string } }) | undefined> {
  const pulls = await github.pulls.list(branch);
  const body = pulls.find(({ pull }) => pull.number === number)?.body ?? '';
  const earlier = pulls.filter(({ pull }) => pull.number < number);
  // Whoever opens one by hand writes no mark.
  const creation =
    earlier.length > 0 && readMark(body)
      ? await readCreation(github, number)
      : undefined;
  if (creation)
    for (const { pull: first } of earlier) {
      const isFirst =
        first.head === head ||
        (await readCreation(github, first.number)) === creation;
      if (isFirst)
        // As long as somebody goes on with it, it is looked at again.
        return (await hasEnded(creation))
          ? { number, branch, creation, first }
          : undefined;
    }
  known.add(head);
  return undefined;
}

/** @returns the creation whose commit is its last one; `undefined` when that is a person's */
async function readCreation(
  { pulls }: ProposalCalls,
  number: number,
): Promise<string | undefined> {
  const last = (await pulls.listCommits(number)).at(-1);
  return last && readOwnCommit(last)?.creation;
}
