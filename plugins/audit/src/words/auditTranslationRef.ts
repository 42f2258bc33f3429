import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { EN } from './en';

/** What the audit log says. A language is loaded when somebody chooses it; an app may say some of it otherwise by this id. */
export const auditTranslationRef = createTranslationRef({
  id: 'plugin.audit',
  messages: EN,
  translations: { ko: () => import('./ko') },
});
