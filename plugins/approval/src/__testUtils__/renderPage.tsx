import { identityApiRef } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import type { createBracketedApp } from '@slipway/pages/testUtils';
import { SWRConfig } from 'swr';
import { approvalApiRef } from '../api/ApprovalApi';
import { approvalRouteRef, approvalsRouteRef } from '../routes';
import type { createApi } from './createApi';

/** A page in an app of its own, as somebody of the platform team sees it. */
export function renderPage(
  page: JSX.Element,
  api: ReturnType<typeof createApi>,
  options: {
    readonly person?: string;
    readonly mayDecide?: boolean;
    /** How it speaks, where not plain English. */
    readonly app?: Partial<ReturnType<typeof createBracketedApp>>;
  } = {},
) {
  const { person = 'omar.haddad', mayDecide = true, app = {} } = options;
  const identity = {
    getBackstageIdentity: async () => ({
      type: 'user' as const,
      userEntityRef: `user:default/${person}`,
      ownershipEntityRefs: [],
    }),
  };
  const rights = { provider: () => new Map() };
  // What one may do is forgotten from one test to the next.
  renderInTestApp(<SWRConfig value={rights}>{page}</SWRConfig>, {
    config: app.config,
    apis: [
      ...((app.apis ?? []) as []),
      [approvalApiRef, api],
      [identityApiRef, identity as any],
      [
        permissionApiRef,
        {
          authorize: async () => ({
            result: mayDecide ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
          }),
        } as any,
      ],
    ],
    mountPath: '/approvals/:id',
    initialRouteEntries: ['/approvals/a1'],
    mountedRoutes: {
      '/approvals': approvalsRouteRef,
      '/approvals/:id': approvalRouteRef,
      '/catalog/:namespace/:kind/:name': entityRouteRef,
    },
  });
}
