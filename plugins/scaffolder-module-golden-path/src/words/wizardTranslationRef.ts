import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { EN } from './en';

/** What the wizard and the pages of creations say; a language is loaded when somebody chooses it. */
export const wizardTranslationRef = createTranslationRef({
  id: 'plugin.golden-path',
  messages: EN,
  translations: { ko: () => import('./ko') },
});
