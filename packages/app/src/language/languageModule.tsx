import {
  AppRootElementBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import appPlugin from '@backstage/plugin-app';
import { chooseLanguage } from './chooseLanguage';
import { DocumentLanguage } from './DocumentLanguage';

// The stock one begins in English whatever the browser prefers.
const appLanguage = appPlugin.getExtension('api:app/app-language').override({
  factory: (originalFactory, { config }) =>
    originalFactory({
      config: {
        ...config,
        defaultLanguage:
          config.defaultLanguage ??
          chooseLanguage(config.availableLanguages ?? [], navigator.languages),
      },
    }),
});

const documentLanguage = AppRootElementBlueprint.make({
  name: 'document-language',
  params: { element: <DocumentLanguage /> },
});

/** Which language the portal speaks: the browser's at first, then whichever one chooses. */
export const languageModule = createFrontendModule({
  pluginId: 'app',
  extensions: [appLanguage, documentLanguage],
});
