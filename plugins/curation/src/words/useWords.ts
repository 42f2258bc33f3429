import { useWordsOf, type WordsOf } from '@slipway/pages';
import { curationTranslationRef } from './curationTranslationRef';

/** How the golden paths speak. */
export type Words = WordsOf<typeof curationTranslationRef>;

export const useWords = (): Words => useWordsOf(curationTranslationRef);
