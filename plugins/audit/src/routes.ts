import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The audit log. */
export const auditRouteRef = createRouteRef();
