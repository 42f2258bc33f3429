import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { EN } from './en';

/** What the page says. A language is loaded when somebody chooses it; an app may say some of it otherwise by this id. */
export const homeTranslationRef = createTranslationRef({
  id: 'plugin.home',
  messages: EN,
  translations: { ko: () => import('./ko') },
});
