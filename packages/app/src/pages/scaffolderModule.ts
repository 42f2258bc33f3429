import { createFrontendModule } from '@backstage/frontend-plugin-api';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';

/** What can be created and what was, without the tabs that only authors of templates need. */
export const scaffolderModule = createFrontendModule({
  pluginId: 'scaffolder',
  extensions: [
    scaffolderPlugin
      .getExtension('sub-page:scaffolder/actions')
      .override({ disabled: true }),
    scaffolderPlugin
      .getExtension('sub-page:scaffolder/editor')
      .override({ disabled: true }),
    scaffolderPlugin
      .getExtension('sub-page:scaffolder/templating-extensions')
      .override({ disabled: true }),
  ],
});
