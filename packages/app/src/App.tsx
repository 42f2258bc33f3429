import { createApp } from '@backstage/frontend-defaults';
import { brandModule } from './brand/brandModule';
import { errorPagesModule } from './errorPages/errorPagesModule';
import { navigationModule } from './navigation/navigationModule';
import { signInModule } from './signIn/signInModule';

// Plugins are not listed: `app.packages: all` discovers every one that is a dependency of this package.
export default createApp({
  features: [brandModule, errorPagesModule, navigationModule, signInModule],
});
