import type { FleetDeployment } from '@slipway/plugin-fleet-common';

/**
 * A deployment as it has to be shown when the portal itself has not answered since: whatever was live then was so then.
 *
 * @param at - the last moment at which the portal answered, ISO 8601
 */
export function asOf(deployment: FleetDeployment, at: string): FleetDeployment {
  return deployment.isLive
    ? { ...deployment, isLive: false, observedAt: at }
    : deployment;
}
