import { createExternalRouteRef } from '@backstage/frontend-plugin-api';

/** Where one watches an application being born: the fleet's page, in a portal that has a fleet. */
export const serviceRouteRef = createExternalRouteRef({
  params: ['service', 'application'],
  defaultTarget: 'fleet.service',
});

/** Where one looks at what there is, in a portal that has a fleet. */
export const fleetRouteRef = createExternalRouteRef({
  defaultTarget: 'fleet.root',
});
