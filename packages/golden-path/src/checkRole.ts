const ROLE_PATTERN = /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/;

const LONGEST_ROLE = 40;

/**
 * Says what to change in the name of a role.
 *
 * @returns one sentence, or `undefined` when the name is good
 */
export function checkRole(role: string): string | undefined {
  return role.length > LONGEST_ROLE || !ROLE_PATTERN.test(role)
    ? `Use at most ${LONGEST_ROLE} lower-case letters, digits, single dashes and underscores, starting with a letter.`
    : undefined;
}
