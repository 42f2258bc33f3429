import { createApp } from '@backstage/frontend-defaults';
import { brandModule } from './brand/brandModule';
import { errorPagesModule } from './errorPages/errorPagesModule';
import { languageModule } from './language/languageModule';
import { layoutModule } from './layout/layoutModule';
import { navigationModule } from './navigation/navigationModule';
import { apiDocsModule, catalogModule } from './pages/catalogModules';
import { scaffolderModule } from './pages/scaffolderModule';
import { userSettingsModule } from './pages/userSettingsModule';
import { signInModule } from './signIn/signInModule';
import { wordsModule } from './words/wordsModule';

// Plugins are not listed: `app.packages: all` discovers every one that is a dependency of this package.
export default createApp({
  features: [
    brandModule,
    errorPagesModule,
    languageModule,
    layoutModule,
    navigationModule,
    signInModule,
    apiDocsModule,
    catalogModule,
    scaffolderModule,
    userSettingsModule,
    wordsModule,
  ],
});
