import { isPassingForWrite } from './isPassing';
import { persist } from './Patience';
import type { ProposalCalls } from './ProposalCalls';

/**
 * Deletes a branch that has no open pull request, if it still stands at that commit. GitHub closes a pull request whose
 * branch is deleted, and cannot be asked for both at once: one that was opened in between gets its branch back.
 *
 * @returns whether it is gone
 * @throws ForgeError
 */
export async function removeBranch(
  { branches, pulls, patience }: ProposalCalls,
  branch: string,
  head: string,
): Promise<boolean> {
  const before = await pulls.list(branch);
  if (before.some(({ pull }) => pull.state === 'open')) return false;

  const remove = () => branches.remove(branch, head);
  // Deleting it twice is as good as once: whoever made it again has another commit.
  await persist(patience, remove, isPassingForWrite).catch(async error => {
    if ((await branches.readHead(branch)) === head) throw error;
  });
  if (await branches.readHead(branch)) return false;

  const known = new Set(before.map(({ pull }) => pull.number));
  const closed = (await pulls.list(branch)).find(
    ({ pull: { head: last, state, number } }) =>
      last === head && state === 'closed' && !known.has(number),
  );
  if (!closed) return true;
  await branches.create(branch, head);
  await pulls.edit(closed.pull.number, { state: 'open' });
  return false;
}
