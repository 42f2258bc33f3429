import type { OwnGroup } from './listOwnGroups';

/**
 * What somebody means who types an owner: a group by its title or name, or a whole entity reference.
 *
 * @returns an entity reference, or whatever was typed where it cannot be one; undefined for nothing
 */
export function readOwner(
  text: string,
  ownGroups: readonly OwnGroup[],
): string | undefined {
  const typed = text.trim();
  if (!typed) return undefined;
  const own = ownGroups.find(
    ({ id, label }) =>
      id === typed || label.toLowerCase() === typed.toLowerCase(),
  );
  if (own) return own.id;
  return /[:/]/.test(typed) ? typed : `group:default/${typed}`;
}
