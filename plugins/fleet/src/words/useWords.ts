import { useWordsOf, type WordsOf } from '@slipway/pages';
import { fleetTranslationRef } from './fleetTranslationRef';

/** How the fleet speaks. */
export type Words = WordsOf<typeof fleetTranslationRef>;

export const useWords = (): Words => useWordsOf(fleetTranslationRef);
