import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { useFormats, usePhrases, type Formats } from '@slipway/pages';
import { useMemo } from 'react';
import { wizardTranslationRef } from './wizardTranslationRef';

/** Says one of the wizard's own messages. */
export type Say = TranslationFunction<typeof wizardTranslationRef.T>;

/** How the wizard speaks: its own messages, the sentences of rules and checks, and lists and numbers of the same language. */
export interface Words {
  readonly t: Say;
  /** Says a sentence of a rule, a check or a refusal, which are written in English. */
  readonly phrase: (sentence: string) => string;
  readonly formats: Formats;
}

/** @returns how the wizard speaks in the language that the person has chosen */
export function useWords(): Words {
  const { t } = useTranslationRef(wizardTranslationRef);
  const phrase = usePhrases();
  const formats = useFormats();
  return useMemo(() => ({ t, phrase, formats }), [t, phrase, formats]);
}
