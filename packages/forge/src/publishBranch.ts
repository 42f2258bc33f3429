import type { Proposal } from './Forge';
import { ForgeError } from './ForgeError';
import { isPassingForWrite } from './isPassing';
import { persist } from './Patience';
import type { ProposalCalls } from './ProposalCalls';
import { requireCurrent } from './requireCurrent';

/** So often a branch is looked for in vain until it is believed to be gone. */
const MOST_LOOKS = 3;

/**
 * Makes the head branch. When an answer got lost it looks before it writes again, and never writes another commit.
 *
 * @returns false when somebody else's commit stands there
 * @throws ForgeError
 */
export async function publishBranch(
  { branches, patience }: ProposalCalls,
  proposal: Pick<Proposal, 'branch' | 'isCurrent'>,
  commit: string,
): Promise<boolean> {
  const { branch } = proposal;
  let isDoubtful = false;
  return persist(
    patience,
    async () => {
      const before = isDoubtful && (await branches.readHead(branch));
      if (before) return before === commit;
      await requireCurrent(proposal);
      isDoubtful = true;
      if (await branches.create(branch, commit)) return true;
      const present = await branches.readHead(branch);
      if (present) return present === commit;
      throw new ForgeError(
        'unavailable',
        `GitHub says that the branch ${branch} exists, and does not show it; try again`,
      );
    },
    isPassingForWrite,
  );
}

/**
 * Moves the head branch forward from a commit that is given up, never over another one.
 *
 * @returns false when the branch is elsewhere, or gone
 * @throws ForgeError
 */
export async function advanceBranch(
  { branches, patience }: ProposalCalls,
  proposal: Pick<Proposal, 'branch' | 'isCurrent'>,
  from: string,
  commit: string,
): Promise<boolean> {
  const { branch } = proposal;
  let isDoubtful = false;
  let vainLooks = 0;
  return persist(
    patience,
    async () => {
      if (isDoubtful) {
        const head = await branches.readHead(branch);
        if (head && head !== from) return head === commit;
        if (!head) vainLooks += 1;
        if (vainLooks === MOST_LOOKS) return false;
      }
      await requireCurrent(proposal);
      isDoubtful = true;
      return (
        (await branches.advance(branch, commit)) ||
        (await branches.readHead(branch)) === commit
      );
    },
    isPassingForWrite,
  );
}
