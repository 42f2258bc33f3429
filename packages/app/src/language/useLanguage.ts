import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMemo, useSyncExternalStore } from 'react';

/** The language that the portal speaks, and how to change it. */
export interface Language {
  /** e.g. `ko` */
  readonly language: string;
  /** All that there are, at least one. */
  readonly languages: readonly string[];
  choose(language: string): void;
}

/** @returns the language that the person has chosen, followed as it changes */
export function useLanguage(): Language {
  const api = useApi(appLanguageApiRef);
  const language = useSyncExternalStore(
    onChange => {
      const subscription = api.language$().subscribe(onChange);
      return () => subscription.unsubscribe();
    },
    () => api.getLanguage().language,
  );
  return useMemo(
    () => ({
      language,
      languages: api.getAvailableLanguages().languages,
      choose: next => api.setLanguage(next),
    }),
    [api, language],
  );
}
