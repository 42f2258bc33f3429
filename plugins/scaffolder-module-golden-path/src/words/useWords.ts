import { useWordsOf, type WordsOf } from '@slipway/pages';
import { wizardTranslationRef } from './wizardTranslationRef';

/** How the wizard and the pages of creations speak. */
export type Words = WordsOf<typeof wizardTranslationRef>;

export const useWords = (): Words => useWordsOf(wizardTranslationRef);
