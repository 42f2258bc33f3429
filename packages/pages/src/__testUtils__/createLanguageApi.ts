import type { AppLanguageApi } from '@backstage/frontend-plugin-api';

/** An app that speaks one language, for tests that draw a part of a page without an app around it. */
export function createLanguageApi(language = 'en'): AppLanguageApi {
  return {
    getAvailableLanguages: () => ({ languages: [language] }),
    setLanguage: () => {},
    getLanguage: () => ({ language }),
    language$: () => {
      const observable: ReturnType<AppLanguageApi['language$']> = {
        [Symbol.observable]: () => observable,
        subscribe: () => ({ unsubscribe: () => {}, closed: false }),
      };
      return observable;
    },
  };
}
