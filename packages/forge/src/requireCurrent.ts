import type { Proposal } from './Forge';
import { ForgeError } from './ForgeError';

/**
 * Fencing: asked right before each write that others see, because this process may have been frozen meanwhile.
 *
 * @throws ForgeError `superseded`
 */
export async function requireCurrent({
  branch,
  isCurrent,
}: Pick<Proposal, 'branch' | 'isCurrent'>): Promise<void> {
  if (isCurrent && !(await isCurrent()))
    throw new ForgeError(
      'superseded',
      `This attempt to propose ${branch} is over: another one goes on with it, or it was ended; nothing more was written`,
    );
}
