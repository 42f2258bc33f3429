import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiFileSearchLine } from '@remixicon/react';
import { auditApiRef } from './api/AuditApi';
import { AuditClient } from './api/AuditClient';
import { auditRouteRef } from './routes';

const auditApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: auditApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new AuditClient(deps),
    }),
});

const auditPage = PageBlueprint.make({
  params: {
    path: '/audit',
    title: 'Audit log',
    icon: <RiFileSearchLine />,
    routeRef: auditRouteRef,
    // Its header speaks the person's language; this one's title knows only one.
    noHeader: true,
    loader: () => import('./list/AuditPage').then(m => <m.AuditPage />),
  },
});

/** The audit log, for the platform team: who did what, and whether the log is whole. */
export const auditPlugin = createFrontendPlugin({
  pluginId: 'audit',
  title: 'Audit log',
  routes: { root: auditRouteRef },
  extensions: [auditApi, auditPage],
});
