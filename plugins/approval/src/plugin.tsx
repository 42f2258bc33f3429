import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiCheckDoubleLine } from '@remixicon/react';
import { approvalApiRef } from './api/ApprovalApi';
import { ApprovalClient } from './api/ApprovalClient';
import { approvalRouteRef, approvalsRouteRef } from './routes';

const approvalApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: approvalApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new ApprovalClient(deps),
    }),
});

const approvalsPage = PageBlueprint.make({
  params: {
    path: '/approvals',
    title: 'Approvals',
    icon: <RiCheckDoubleLine />,
    routeRef: approvalsRouteRef,
    // Its header speaks the person's language; this one's title knows only one.
    noHeader: true,
    loader: () => import('./list/ApprovalsPage').then(m => <m.ApprovalsPage />),
  },
});

const approvalPage = PageBlueprint.make({
  name: 'ask',
  params: {
    path: '/approvals/:id',
    routeRef: approvalRouteRef,
    noHeader: true,
    loader: () => import('./detail/ApprovalPage').then(m => <m.ApprovalPage />),
  },
});

/** What waits for a second person, and what became of it. */
export const approvalPlugin = createFrontendPlugin({
  pluginId: 'approval',
  title: 'Approvals',
  routes: { root: approvalsRouteRef, ask: approvalRouteRef },
  extensions: [approvalApi, approvalsPage, approvalPage],
});
