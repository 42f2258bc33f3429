import { createFrontendModule } from '@backstage/frontend-plugin-api';
import userSettingsPlugin from '@backstage/plugin-user-settings/alpha';

/** Settings with what there is to set. */
export const userSettingsModule = createFrontendModule({
  pluginId: 'user-settings',
  extensions: [
    userSettingsPlugin
      .getExtension('sub-page:user-settings/auth-providers')
      .override({ disabled: true }),
    userSettingsPlugin
      .getExtension('sub-page:user-settings/feature-flags')
      .override({ disabled: true }),
  ],
});
