import type { TranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { usePhrases } from './usePhrases';
import { useWordsOf, type WordsOf } from './useWordsOf';

/** How pages speak that also tell what rules and the backend say. */
export interface PhrasedWordsOf<Ref extends TranslationRef>
  extends WordsOf<Ref> {
  /** Says a sentence of a rule or of the backend in the language of the page, where there is a phrase for it. */
  readonly say: (sentence: string) => string;
}

/** @returns how pages with these messages, and with phrases, speak in the language that the person has chosen */
export function usePhrasedWordsOf<
  Id extends string,
  Messages extends { readonly [key in string]: string },
>(
  ref: TranslationRef<Id, Messages>,
): PhrasedWordsOf<TranslationRef<Id, Messages>> {
  const words = useWordsOf(ref);
  const say = usePhrases();
  return useMemo(() => ({ ...words, say }), [words, say]);
}
