import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { scaffolderWords, settingsWords } from './stock/englishWords';
import { STOCK_WORDS } from './stock/stockWords';

/** The portal's own words where a plugin speaks of its machinery, and what plugins say in other languages. */
export const wordsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    TranslationBlueprint.make({
      name: 'scaffolder-words',
      params: { resource: scaffolderWords },
    }),
    TranslationBlueprint.make({
      name: 'settings-words',
      params: { resource: settingsWords },
    }),
    ...Object.entries(STOCK_WORDS).map(([id, resource]) =>
      TranslationBlueprint.make({ name: id, params: { resource } }),
    ),
  ],
});
