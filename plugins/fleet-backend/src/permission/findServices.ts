import type { FleetService } from '@slipway/plugin-fleet-common';
import type { FleetIndex } from '../query/FleetIndex';

/**
 * Finds services by which somebody asks what they may, such as whether to offer a page.
 *
 * @param refs - each `{service}/{application}`
 */
export function findServices(
  index: FleetIndex,
  refs: readonly string[],
): (FleetService | undefined)[] {
  return refs.map(ref => {
    const [, service, application] = /^([^/]+)\/([^/]+)$/.exec(ref) ?? [];
    const row = application && index.find({ service, application }, 'all');
    return row ? index.describe([row], 'none')[0] : undefined;
  });
}
