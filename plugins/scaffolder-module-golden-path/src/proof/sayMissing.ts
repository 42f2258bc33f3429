import type { Words } from '../words/useWords';

/** English without a comma before the last of a list. */
const LIST_LOCALES: Record<string, string | undefined> = { en: 'en-GB' };

/**
 * What is still empty, as one sentence.
 *
 * @param missing - names of values, at least one, e.g. `route.path`
 * @param titles - what the wizard calls them
 */
export function sayMissing(
  missing: readonly string[],
  titles: Record<string, string>,
  { t, formats: { language } }: Words,
): string {
  const list = new Intl.ListFormat(LIST_LOCALES[language] ?? language);
  return t('proof.missing', {
    names: list.format(missing.map(name => titles[name] ?? name)),
  });
}
