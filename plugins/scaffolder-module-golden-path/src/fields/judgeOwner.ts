import type { OwnerChoices } from './listOwnerChoices';
import { fault, Verdict } from './Verdict';

/**
 * Judges an owner by what the session knows: one names only groups of one's own, or of the catalog where one may create
 * for all.
 *
 * @param owner - an entity reference; undefined for none yet
 * @returns undefined when there is nothing to object to
 */
export function judgeOwner(
  owner: string | undefined,
  { groups, areAll }: OwnerChoices,
): Verdict | undefined {
  if (groups.length === 0 && !areAll)
    return fault(
      'You belong to no group, and only a group can own a service: ask the platform team to add you to one.',
    );
  if (!owner || groups.some(({ id }) => id === owner)) return undefined;
  return fault(
    areAll
      ? `The catalog has no ${owner}. Choose one of its groups.`
      : `You are not a member of ${owner}. Choose one of your own groups.`,
  );
}
