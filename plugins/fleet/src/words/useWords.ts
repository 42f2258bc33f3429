import { usePhrasedWordsOf, type PhrasedWordsOf } from '@slipway/pages';
import { fleetTranslationRef } from './fleetTranslationRef';

/** How the fleet speaks. */
export type Words = PhrasedWordsOf<typeof fleetTranslationRef>;

export const useWords = (): Words => usePhrasedWordsOf(fleetTranslationRef);
