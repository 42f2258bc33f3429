import { useWordsOf, type WordsOf } from '@slipway/pages';
import { approvalTranslationRef } from './approvalTranslationRef';

/** How the pages of approvals speak. */
export type Words = WordsOf<typeof approvalTranslationRef>;

export const useWords = (): Words => useWordsOf(approvalTranslationRef);
