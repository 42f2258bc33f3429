import { useWordsOf, type WordsOf } from '@slipway/pages';
import { auditTranslationRef } from './auditTranslationRef';

/** How the audit log speaks. */
export type Words = WordsOf<typeof auditTranslationRef>;

export const useWords = (): Words => useWordsOf(auditTranslationRef);
