import { createPhraseBook, type PhraseBook } from './createPhraseBook';

/** The languages that there are phrases for, besides English, which the sentences are written in. */
const LISTS = {
  // Two files, since one would take longer than any other that a page waits for.
  ko: async () => {
    const [{ KO }, { KO_RULES }] = await Promise.all([
      import('./ko'),
      import('./ko/rules'),
    ]);
    return [...KO, ...KO_RULES];
  },
};

/**
 * Fetches the phrases of a language; nothing else of them is in what a page loads.
 *
 * @returns `undefined` where there are none, as for English
 * @throws Error when they cannot be fetched
 */
export async function loadPhraseBook(
  language: string,
): Promise<PhraseBook | undefined> {
  if (!Object.hasOwn(LISTS, language)) return undefined;
  return createPhraseBook(await LISTS[language as keyof typeof LISTS]());
}
