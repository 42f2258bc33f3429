/**
 * The language of a first visit: the first that the browser prefers and the portal speaks.
 *
 * @param available - e.g. `['en', 'ko']`
 * @param preferred - the browser's, the dearest first, e.g. `['ko-KR', 'en-US']`
 * @returns undefined where there is none
 */
export function chooseLanguage(
  available: readonly string[],
  preferred: readonly string[],
): string | undefined {
  for (const each of preferred) {
    const found = [each, each.split('-')[0]].find(language =>
      available.includes(language),
    );
    if (found) return found;
  }
  return undefined;
}
