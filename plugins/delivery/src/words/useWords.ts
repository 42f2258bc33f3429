import { useWordsOf, type WordsOf } from '@slipway/pages';
import { deliveryTranslationRef } from './deliveryTranslationRef';

/** How delivery speaks. */
export type Words = WordsOf<typeof deliveryTranslationRef>;

export const useWords = (): Words => useWordsOf(deliveryTranslationRef);
