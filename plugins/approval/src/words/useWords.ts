import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { useFormats, usePhrases, type Formats } from '@slipway/pages';
import { useMemo } from 'react';
import { approvalTranslationRef } from './approvalTranslationRef';

/** How the pages speak: their messages, and numbers and moments of the same language. */
export interface Words {
  readonly t: TranslationFunction<typeof approvalTranslationRef.T>;
  readonly formats: Formats;
  /** Says a sentence of a rule or of the backend in that language, where there is a phrase for it. */
  readonly say: (sentence: string) => string;
}

/** @returns how the pages speak in the language that the person has chosen */
export function useWords(): Words {
  const { t } = useTranslationRef(approvalTranslationRef);
  const formats = useFormats();
  const say = usePhrases();
  return useMemo(() => ({ t, formats, say }), [t, formats, say]);
}
