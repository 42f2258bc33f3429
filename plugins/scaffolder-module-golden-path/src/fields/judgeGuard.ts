import type { Words } from '../words/useWords';
import { fault, Verdict } from './Verdict';

/** The choice that lets everybody in. */
export const NO_GUARD = 'none';

/**
 * Judges who checks a caller: not everybody may leave that to nobody.
 *
 * @param mayBePublic - the person may ask for a public route
 * @returns undefined when there is nothing to object to
 */
export function judgeGuard(
  guard: string | undefined,
  mayBePublic: boolean,
  t: Words['t'],
): Verdict | undefined {
  if (guard !== NO_GUARD || mayBePublic) return undefined;
  return fault(t('guard.refused'));
}
