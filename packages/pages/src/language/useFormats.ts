import { useMemo } from 'react';
import { createFormats, type Formats } from './createFormats';
import { useLanguage } from './useLanguage';

/** How the language that the person has chosen writes numbers and days. */
export function useFormats(): Formats {
  const language = useLanguage();
  return useMemo(() => createFormats(language), [language]);
}
