import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { useFormats, type Formats } from '@slipway/pages';
import { useMemo } from 'react';
import { approvalTranslationRef } from './approvalTranslationRef';

/** How the pages speak: their messages, and numbers and moments of the same language. */
export interface Words {
  readonly t: TranslationFunction<typeof approvalTranslationRef.T>;
  readonly formats: Formats;
}

/** @returns how the pages speak in the language that the person has chosen */
export function useWords(): Words {
  const { t } = useTranslationRef(approvalTranslationRef);
  const formats = useFormats();
  return useMemo(() => ({ t, formats }), [t, formats]);
}
