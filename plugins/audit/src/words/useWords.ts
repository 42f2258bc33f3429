import { usePhrasedWordsOf, type PhrasedWordsOf } from '@slipway/pages';
import { auditTranslationRef } from './auditTranslationRef';

/** How the audit log speaks. */
export type Words = PhrasedWordsOf<typeof auditTranslationRef>;

export const useWords = (): Words => usePhrasedWordsOf(auditTranslationRef);
