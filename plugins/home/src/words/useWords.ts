import { useWordsOf, type WordsOf } from '@slipway/pages';
import { homeTranslationRef } from './homeTranslationRef';

/** How the home page speaks. */
export type Words = WordsOf<typeof homeTranslationRef>;

export const useWords = (): Words => useWordsOf(homeTranslationRef);
