import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { useFormats, type Formats } from '@slipway/pages';
import { useMemo } from 'react';
import { fleetTranslationRef } from './fleetTranslationRef';

/** How the fleet speaks: its messages, and numbers and moments of the same language. */
export interface Words {
  readonly t: TranslationFunction<typeof fleetTranslationRef.T>;
  readonly formats: Formats;
}

/** @returns how the fleet speaks in the language that the person has chosen */
export function useWords(): Words {
  const { t } = useTranslationRef(fleetTranslationRef);
  const formats = useFormats();
  return useMemo(() => ({ t, formats }), [t, formats]);
}
