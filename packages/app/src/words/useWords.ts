import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { appTranslationRef } from './appTranslationRef';

/** Says one of the portal's own messages. */
export type Say = TranslationFunction<typeof appTranslationRef.T>;

/** @returns how the portal speaks in the language that the person has chosen */
export function useWords(): Say {
  return useTranslationRef(appTranslationRef).t;
}
