import { usePhrasedWordsOf, type PhrasedWordsOf } from '@slipway/pages';
import { approvalTranslationRef } from './approvalTranslationRef';

/** How the pages of approvals speak. */
export type Words = PhrasedWordsOf<typeof approvalTranslationRef>;

export const useWords = (): Words => usePhrasedWordsOf(approvalTranslationRef);
