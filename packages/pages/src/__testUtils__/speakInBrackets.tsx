import type { TranslationApi } from '@backstage/frontend-plugin-api';

/** What begins and ends a message; nobody writes these otherwise. */
export const BRACKETS = { begin: '⟦', end: '⟧' } as const;

/**
 * A language in which every message stands in brackets: `⟦Try again⟧`. What stands outside of them on a page is data,
 * or was written past the translation.
 *
 * @param api - says the messages, e.g. `mockApis.translation()` of `@backstage/frontend-test-utils`
 */
export function speakInBrackets(api: TranslationApi): TranslationApi {
  return {
    getTranslation: ref => {
      const snapshot = api.getTranslation(ref);
      if (!snapshot.ready) return snapshot;
      const say = snapshot.t as (...asked: any[]) => unknown;
      const t = (...asked: any[]) => {
        const said = say(...asked);
        return typeof said === 'string' ? (
          `${BRACKETS.begin}${said}${BRACKETS.end}`
        ) : (
          <>
            {BRACKETS.begin}
            {said}
            {BRACKETS.end}
          </>
        );
      };
      return { ready: true, t: t as typeof snapshot.t };
    },
    translation$: ref => api.translation$(ref),
  };
}
