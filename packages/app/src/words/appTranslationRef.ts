import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { EN } from './en';

/** What the portal itself says; a language is loaded when somebody chooses it. */
export const appTranslationRef = createTranslationRef({
  id: 'slipway',
  messages: EN,
  translations: { ko: () => import('./ko') },
});
