import { checkRole } from '@slipway/golden-path';
import type { Words } from '../words/useWords';
import { fault, Verdict } from './Verdict';

/**
 * Judges a list of roles, together with the guard that would have to check them.
 *
 * @returns undefined when there is nothing to object to
 */
export function judgeRoles(
  roles: readonly string[],
  guard: unknown,
  t: Words['t'],
): Verdict | undefined {
  for (const [index, role] of roles.entries()) {
    const malformed = checkRole(role);
    if (malformed) return fault(`${role}: ${malformed}`);
    if (roles.indexOf(role) < index) return fault(t('roles.twice', { role }));
  }
  return roles.length > 0 && guard === 'none'
    ? fault(t('roles.unchecked'))
    : undefined;
}
