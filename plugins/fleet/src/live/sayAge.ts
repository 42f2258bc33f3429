import type { Words } from '../words/useWords';

/**
 * How long ago something was: `5 min ago`, `just now`.
 *
 * @param then - ISO 8601
 * @param now - milliseconds since the epoch
 */
export function sayAge(then: string, now: number, { t, formats }: Words) {
  const age = now - Date.parse(then);
  return age < 10_000
    ? t('age.justNow')
    : t('age.ago', { duration: formats.age(age) });
}
