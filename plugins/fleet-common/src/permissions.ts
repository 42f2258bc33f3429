import { createPermission } from '@backstage/plugin-permission-common';

/** What a decision of the fleet's permissions may depend on. */
export const RESOURCE_TYPE_FLEET_SERVICE = 'fleet-service';

/** To see a service of the fleet. */
export const fleetServiceReadPermission = createPermission({
  name: 'fleet.service.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_FLEET_SERVICE,
});

/** To see why a service's access is judged as it is, place by place: files, lines and reasons. */
export const fleetFindingReadPermission = createPermission({
  name: 'fleet.finding.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_FLEET_SERVICE,
});

/** All permissions of the fleet. */
export const fleetPermissions = [
  fleetServiceReadPermission,
  fleetFindingReadPermission,
];
