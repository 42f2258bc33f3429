import { useWordsOf, type WordsOf } from '@slipway/pages';
import { searchTranslationRef } from './searchTranslationRef';

/** How search speaks. */
export type Words = WordsOf<typeof searchTranslationRef>;

export const useWords = (): Words => useWordsOf(searchTranslationRef);
