/**
 * Says what one is told of one's creations in one's own language, and where one chooses what that is.
 *
 * @packageDocumentation
 */
import { createFrontendFeatureLoader } from '@backstage/frontend-plugin-api';
import { creationsModule } from './creationsModule';
import { settingsModule } from './settings/settingsModule';

export { creationsModule, settingsModule };

export default createFrontendFeatureLoader({
  loader: () => [creationsModule, settingsModule],
});
