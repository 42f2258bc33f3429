import type { PublicRoute } from '@slipway/plugin-approval-common';

/** What would be open, in short: `/api/v1/coupons`. */
export function sayPaths(routes: readonly PublicRoute[]): string {
  return routes
    .flatMap(({ paths }) => (paths.length > 0 ? paths : ['every path']))
    .join(', ');
}
