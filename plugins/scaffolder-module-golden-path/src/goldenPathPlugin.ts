import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { fleetRouteRef, serviceRouteRef } from './routes';

/** Where the golden path leads outside of the scaffolder: a module has no routes of its own, a plugin has. */
export const goldenPathPlugin = createFrontendPlugin({
  pluginId: 'golden-path',
  title: 'Golden path',
  externalRoutes: { fleet: fleetRouteRef, service: serviceRouteRef },
  extensions: [],
});
