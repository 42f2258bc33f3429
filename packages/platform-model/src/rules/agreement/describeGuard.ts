import { showText } from '../showText';

/** The intent that everybody may call. */
export const NO_GUARD = 'none';

/** A guard's name for a sentence, e.g. `the guard site-auth`. */
export function describeGuard(guard: string): string {
  return guard === NO_GUARD ? 'no guard' : `the guard ${showText(guard)}`;
}

/** Whom a guard lets in, for a sentence. No role at all means no role in particular. */
export function describeRoles(roles: readonly string[]): string {
  return roles.length === 0
    ? 'everybody whom the guard knows'
    : roles.map(showText).join(', ');
}

/** True when two guards let in the same, in whatever order they name them. */
export function areSameRoles(
  some: readonly string[],
  others: readonly string[],
): boolean {
  return (
    some.every(role => others.includes(role)) &&
    others.every(role => some.includes(role))
  );
}
