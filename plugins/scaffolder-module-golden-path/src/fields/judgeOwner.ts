import type { OwnGroup } from './listOwnGroups';
import { fault, Verdict } from './Verdict';

/**
 * Judges an owner by what the session knows: one names only groups of one's own.
 *
 * @param owner - an entity reference; undefined for none yet
 * @returns undefined when there is nothing to object to
 */
export function judgeOwner(
  owner: string | undefined,
  ownGroups: readonly OwnGroup[],
): Verdict | undefined {
  if (ownGroups.length === 0)
    return fault(
      'You belong to no group, and only a group can own a service: ask the platform team to add you to one.',
    );
  if (!owner || ownGroups.some(({ id }) => id === owner)) return undefined;
  return fault(
    `You are not a member of ${owner}. Choose one of your own groups.`,
  );
}
