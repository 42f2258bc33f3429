import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { useFormats, type Formats } from '@slipway/pages';
import { useMemo } from 'react';
import { curationTranslationRef } from './curationTranslationRef';

/** How the page speaks: its messages, and numbers and days of the same language. */
export interface Words {
  readonly t: TranslationFunction<typeof curationTranslationRef.T>;
  readonly formats: Formats;
}

/** @returns how the page speaks in the language that the person has chosen */
export function useWords(): Words {
  const { t } = useTranslationRef(curationTranslationRef);
  const formats = useFormats();
  return useMemo(() => ({ t, formats }), [t, formats]);
}
