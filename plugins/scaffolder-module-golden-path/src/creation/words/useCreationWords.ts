import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { useFormats, type Formats } from '@slipway/pages';
import { useMemo } from 'react';
import { creationTranslationRef } from './creationTranslationRef';

/** How the page of a creation speaks. */
export function useCreationWords(): {
  readonly t: TranslationFunction<typeof creationTranslationRef.T>;
  readonly formats: Formats;
} {
  const { t } = useTranslationRef(creationTranslationRef);
  const formats = useFormats();
  return useMemo(() => ({ t, formats }), [t, formats]);
}
