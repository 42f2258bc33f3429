import type { FleetService } from '@slipway/plugin-fleet-common';

/** Which application a document is of, where it leads, and whose right to see it counts. */
export function describePlace({
  name,
  service,
  application,
  owner,
  state,
}: Pick<FleetService, 'name' | 'service' | 'application' | 'owner' | 'state'>) {
  return {
    ...{ name, service, application, owner, state },
    location: `/fleet/${service}/${application}`,
    authorization: { resourceRef: `${service}/${application}` },
  };
}
