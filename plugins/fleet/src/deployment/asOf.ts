import type { FleetService } from '@slipway/plugin-fleet-common';

/**
 * A service as it has to be shown when the portal itself has not answered since: whatever was live then was so then.
 *
 * @param at - the last moment at which the portal answered, ISO 8601
 */
export function asOf<T extends Pick<FleetService, 'deployments'>>(
  service: T,
  at: string,
): T {
  return {
    ...service,
    deployments: service.deployments.map(deployment =>
      deployment.isLive
        ? { ...deployment, isLive: false, observedAt: at }
        : deployment,
    ),
  };
}
