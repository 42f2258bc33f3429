import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { EN } from './en';

/** What the pages say. A language is loaded when somebody chooses it; an app may say some of it otherwise by this id. */
export const curationTranslationRef = createTranslationRef({
  id: 'plugin.curation',
  messages: EN,
  translations: { ko: () => import('./ko') },
});
