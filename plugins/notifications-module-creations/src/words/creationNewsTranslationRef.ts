import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { EN } from './en';

/** What notifications of creations say. A language is loaded when somebody chooses it. */
export const creationNewsTranslationRef = createTranslationRef({
  id: 'plugin.notifications.creations',
  messages: EN,
  translations: { ko: () => import('./ko') },
});
