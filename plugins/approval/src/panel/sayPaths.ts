import type { PublicRoute } from '@slipway/plugin-approval-common';
import type { Words } from '../words/useWords';

/** What would be open, in short: `/api/v1/coupons`. */
export function sayPaths(routes: readonly PublicRoute[], { t }: Words): string {
  return routes
    .flatMap(({ paths }) => (paths.length > 0 ? paths : [t('route.everyPath')]))
    .join(', ');
}
