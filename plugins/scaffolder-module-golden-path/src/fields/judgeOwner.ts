import type { Words } from '../words/useWords';
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
  t: Words['t'],
): Verdict | undefined {
  if (groups.length === 0 && !areAll) return fault(t('owner.noGroup'));
  if (!owner || groups.some(({ id }) => id === owner)) return undefined;
  return fault(
    areAll ? t('owner.missing', { owner }) : t('owner.notMember', { owner }),
  );
}
