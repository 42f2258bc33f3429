import type { OwnerGroup } from './listOwnerChoices';

/**
 * What somebody means who types an owner: a group by its title or name, or a whole entity reference.
 *
 * @returns an entity reference, or whatever was typed where it cannot be one; undefined for nothing
 */
export function readOwner(
  text: string,
  groups: readonly OwnerGroup[],
): string | undefined {
  const typed = text.trim();
  if (!typed) return undefined;
  const known = groups.find(
    ({ id, label }) =>
      id === typed || label.toLowerCase() === typed.toLowerCase(),
  );
  if (known) return known.id;
  return /[:/]/.test(typed) ? typed : `group:default/${typed}`;
}
