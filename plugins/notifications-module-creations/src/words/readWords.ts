import type {
  TranslationApi,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { creationNewsTranslationRef } from './creationNewsTranslationRef';

/** How notifications speak. */
export type Words = TranslationFunction<typeof creationNewsTranslationRef.T>;

/** The words of the language that the person has chosen, once they are loaded. */
export function readWords(translations: TranslationApi): Promise<Words> {
  const now = translations.getTranslation(creationNewsTranslationRef);
  if (now.ready) return Promise.resolve(now.t);
  return new Promise((resolve, reject) => {
    const subscription = translations
      .translation$(creationNewsTranslationRef)
      .subscribe({
        next: given => {
          if (!given.ready) return;
          resolve(given.t);
          subscription.unsubscribe();
        },
        error: reject,
      });
  });
}
