import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The page of everything that waits for a second person. */
export const approvalsRouteRef = createRouteRef();

/** The page of one ask. */
export const approvalRouteRef = createRouteRef({ params: ['id'] });
