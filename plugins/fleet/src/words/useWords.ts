import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { useFormats, usePhrases, type Formats } from '@slipway/pages';
import { useMemo } from 'react';
import { fleetTranslationRef } from './fleetTranslationRef';

/** How the fleet speaks: its messages, and numbers and moments of the same language. */
export interface Words {
  readonly t: TranslationFunction<typeof fleetTranslationRef.T>;
  readonly formats: Formats;
  /** Says a sentence of a rule or of the backend in that language, where there is a phrase for it. */
  readonly say: (sentence: string) => string;
}

/** @returns how the fleet speaks in the language that the person has chosen */
export function useWords(): Words {
  const { t } = useTranslationRef(fleetTranslationRef);
  const formats = useFormats();
  const say = usePhrases();
  return useMemo(() => ({ t, formats, say }), [t, formats, say]);
}
