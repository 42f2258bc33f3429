import {
  translationApiRef,
  type ApiHolder,
} from '@backstage/frontend-plugin-api';
import type { Words } from './useWords';
import { wizardTranslationRef } from './wizardTranslationRef';

/**
 * The wizard's own messages, for what judges a form and draws nothing.
 *
 * @throws Error outside of the wizard: it draws its fields with these messages, so they are loaded
 */
export function readWords(apis: ApiHolder): Words['t'] {
  const words = apis
    .get(translationApiRef)
    ?.getTranslation(wizardTranslationRef);
  if (!words?.ready) throw new Error('The words of the wizard are not loaded');
  return words.t;
}
