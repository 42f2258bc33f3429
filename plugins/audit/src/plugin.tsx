import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { auditRouteRef } from './routes';

/** The audit log, for the platform team: who did what, and whether the log is whole. */
export const auditPlugin = createFrontendPlugin({
  pluginId: 'audit',
  title: 'Audit log',
  routes: { root: auditRouteRef },
  extensions: [],
});
