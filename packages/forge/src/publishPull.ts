import type { Proposal, PullRequest } from './Forge';
import { ForgeError } from './ForgeError';
import { isPassingForWrite } from './isPassing';
import { persist } from './Patience';
import type { ProposalCalls } from './ProposalCalls';
import { markBody } from './proposalCommit';
import { requireCurrent } from './requireCurrent';

/** The pull request of a head branch. */
export interface PublishedPull {
  readonly pull: PullRequest;
  /** Whether it was opened here, as far as anybody can know. */
  readonly isNew: boolean;
  /** An answer got lost in between: a call may still be on its way. */
  readonly isDoubtful: boolean;
}

/** So often a branch is looked for in vain until it is believed to be gone. */
const MOST_LOOKS = 3;

/**
 * Opens the pull request of a head branch. When an answer got lost it looks before it writes again.
 *
 * @param commit - where the branch was put
 * @returns the open pull request of the branch, or the one with that very commit; `undefined` when the branch is gone
 *   or holds nothing that the base has not
 * @throws ForgeError
 */
export async function publishPull(
  { branches, pulls, patience }: ProposalCalls,
  proposal: Pick<
    Proposal,
    'branch' | 'title' | 'body' | 'creation' | 'isCurrent'
  >,
  commit: string,
): Promise<PublishedPull | undefined> {
  const { branch, title } = proposal;
  const body = markBody(proposal.body, proposal.creation);
  const findPresent = async () =>
    (await pulls.list(branch)).find(
      ({ pull }) => pull.state === 'open' || pull.head === commit,
    )?.pull;
  let isDoubtful = false;
  let vainLooks = 0;
  return persist(
    patience,
    async () => {
      if (isDoubtful) {
        const pull = await findPresent();
        if (pull) return { pull, isNew: pull.head === commit, isDoubtful };
        if (!(await branches.readHead(branch))) vainLooks += 1;
        if (vainLooks === MOST_LOOKS) return undefined;
      }
      await requireCurrent(proposal);
      const wasDoubtful = isDoubtful;
      isDoubtful = true;
      const opened = await pulls.create(branch, title, body);
      if (typeof opened === 'object')
        return { pull: opened, isNew: true, isDoubtful: wasDoubtful };
      const pull = await findPresent();
      if (pull) return { pull, isNew: false, isDoubtful };
      if (opened === 'empty') return undefined;
      throw new ForgeError(
        'unavailable',
        `GitHub says that ${branch} has a pull request, and does not show it; try again`,
      );
    },
    isPassingForWrite,
  );
}
