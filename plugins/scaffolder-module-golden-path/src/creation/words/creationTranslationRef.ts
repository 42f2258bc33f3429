import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { EN } from './en';

/** What the page of a creation says. A language is loaded when somebody chooses it. */
export const creationTranslationRef = createTranslationRef({
  id: 'slipway.creation',
  messages: EN,
  translations: { ko: () => import('./ko') },
});
