import { coreComponentsTranslationRef } from '@backstage/core-components/alpha';
import { createTranslationResource } from '@backstage/frontend-plugin-api';
import { apiDocsTranslationRef } from '@backstage/plugin-api-docs/alpha';
import { catalogGraphTranslationRef } from '@backstage/plugin-catalog-graph/alpha';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react/alpha';
import { catalogTranslationRef } from '@backstage/plugin-catalog/alpha';
import { notificationsTranslationRef } from '@backstage/plugin-notifications/alpha';
import { orgTranslationRef } from '@backstage/plugin-org/alpha';
import { scaffolderReactTranslationRef } from '@backstage/plugin-scaffolder-react/alpha';
import { scaffolderTranslationRef } from '@backstage/plugin-scaffolder/alpha';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings/alpha';

/** What the stock plugins say in other languages than English, by the id of their words; each is loaded when it is spoken. */
export const STOCK_WORDS = {
  'api-docs': createTranslationResource({
    ref: apiDocsTranslationRef,
    translations: { ko: () => import('./ko/apiDocs') },
  }),
  catalog: createTranslationResource({
    ref: catalogTranslationRef,
    translations: { ko: () => import('./ko/catalog') },
  }),
  'catalog-graph': createTranslationResource({
    ref: catalogGraphTranslationRef,
    translations: { ko: () => import('./ko/catalogGraph') },
  }),
  'catalog-react': createTranslationResource({
    ref: catalogReactTranslationRef,
    translations: { ko: () => import('./ko/catalogReact') },
  }),
  'core-components': createTranslationResource({
    ref: coreComponentsTranslationRef,
    translations: { ko: () => import('./ko/coreComponents') },
  }),
  org: createTranslationResource({
    ref: orgTranslationRef,
    translations: { ko: () => import('./ko/org') },
  }),
  'plugin.notifications': createTranslationResource({
    ref: notificationsTranslationRef,
    translations: { ko: () => import('./ko/notifications') },
  }),
  scaffolder: createTranslationResource({
    ref: scaffolderTranslationRef,
    translations: { ko: () => import('./ko/scaffolder') },
  }),
  'scaffolder-react': createTranslationResource({
    ref: scaffolderReactTranslationRef,
    translations: { ko: () => import('./ko/scaffolderReact') },
  }),
  'user-settings': createTranslationResource({
    ref: userSettingsTranslationRef,
    translations: { ko: () => import('./ko/userSettings') },
  }),
};
