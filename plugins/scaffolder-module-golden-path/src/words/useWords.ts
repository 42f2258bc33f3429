import { usePhrasedWordsOf, type PhrasedWordsOf } from '@slipway/pages';
import { wizardTranslationRef } from './wizardTranslationRef';

/** How the wizard and the pages of creations speak. */
export type Words = PhrasedWordsOf<typeof wizardTranslationRef>;

export const useWords = (): Words => usePhrasedWordsOf(wizardTranslationRef);
