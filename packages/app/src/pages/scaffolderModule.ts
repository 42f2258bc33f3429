import { createFrontendModule } from '@backstage/frontend-plugin-api';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import { templateManagementPermission } from '@backstage/plugin-scaffolder-common/alpha';

/** Whoever curates templates: the platform team. */
const forAuthors = {
  if: { permissions: { $contains: templateManagementPermission.name } },
};

/** What can be created and what was; the tabs of those who write templates are there for nobody else. */
export const scaffolderModule = createFrontendModule({
  pluginId: 'scaffolder',
  extensions: [
    scaffolderPlugin
      .getExtension('sub-page:scaffolder/actions')
      .override(forAuthors),
    scaffolderPlugin
      .getExtension('sub-page:scaffolder/editor')
      .override(forAuthors),
    scaffolderPlugin
      .getExtension('sub-page:scaffolder/templating-extensions')
      .override(forAuthors),
  ],
});
