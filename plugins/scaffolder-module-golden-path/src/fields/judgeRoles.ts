import { checkRole } from '@slipway/golden-path';
import { fault, Verdict } from './Verdict';

/**
 * Judges a list of roles, together with the guard that would have to check them.
 *
 * @returns undefined when there is nothing to object to
 */
export function judgeRoles(
  roles: readonly string[],
  guard: unknown,
): Verdict | undefined {
  for (const [index, role] of roles.entries()) {
    const malformed = checkRole(role);
    if (malformed) return fault(`${role}: ${malformed}`);
    if (roles.indexOf(role) < index)
      return fault(`${role} is in the list already.`);
  }
  return roles.length > 0 && guard === 'none'
    ? fault('A public route has no roles: remove them, or choose a guard.')
    : undefined;
}
