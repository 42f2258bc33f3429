import {
  useTranslationRef,
  type TranslationFunction,
  type TranslationRef,
} from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import type { Formats } from './createFormats';
import { useFormats } from './useFormats';

/** How pages speak: their messages, and numbers and moments of the same language. */
export interface WordsOf<Ref extends TranslationRef> {
  readonly t: TranslationFunction<Ref['T']>;
  readonly formats: Formats;
}

/** @returns how pages with these messages speak in the language that the person has chosen */
export function useWordsOf<
  Id extends string,
  Messages extends { readonly [key in string]: string },
>(ref: TranslationRef<Id, Messages>): WordsOf<TranslationRef<Id, Messages>> {
  const { t } = useTranslationRef(ref);
  const formats = useFormats();
  return useMemo(() => ({ t, formats }), [t, formats]);
}
