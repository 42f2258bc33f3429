import { createFrontendModule } from '@backstage/frontend-plugin-api';

/** What the golden path adds to the scaffolder's pages. */
export const goldenPathModule = createFrontendModule({
  pluginId: 'scaffolder',
  extensions: [],
});
