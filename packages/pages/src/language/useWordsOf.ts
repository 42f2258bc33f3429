import {
  useTranslationRef,
  type TranslationFunction,
  type TranslationRef,
} from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import type { Formats } from './createFormats';
import { useFormats } from './useFormats';
import { usePhrases } from './usePhrases';

/** How pages speak: their messages, and numbers and moments of the same language. */
export interface WordsOf<Ref extends TranslationRef> {
  readonly t: TranslationFunction<Ref['T']>;
  readonly formats: Formats;
  /** Says a sentence of a rule or of the backend in that language, where there is a phrase for it. */
  readonly say: (sentence: string) => string;
}

/** @returns how pages with these messages speak in the language that the person has chosen */
export function useWordsOf<
  Id extends string,
  Messages extends { readonly [key in string]: string },
>(ref: TranslationRef<Id, Messages>): WordsOf<TranslationRef<Id, Messages>> {
  const { t } = useTranslationRef(ref);
  const formats = useFormats();
  const say = usePhrases();
  return useMemo(() => ({ t, formats, say }), [t, formats, say]);
}
