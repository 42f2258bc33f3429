import { createPhraseBook, type PhraseBook } from './createPhraseBook';

/** The languages that there are phrases for, besides English, which the sentences are written in. */
const LISTS = {
  ko: () => import('./ko'),
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
  const { KO } = await LISTS[language as keyof typeof LISTS]();
  return createPhraseBook(KO);
}
