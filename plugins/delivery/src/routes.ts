import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/frontend-plugin-api';

/** The page of all deliveries. */
export const deliveryRouteRef = createRouteRef();

/** Where the services of a group are listed. */
export const fleetRouteRef = createExternalRouteRef({
  defaultTarget: 'fleet.root',
});

/** Where one reads what happened to a service. */
export const serviceRouteRef = createExternalRouteRef({
  params: ['service', 'application'],
  defaultTarget: 'fleet.service',
});
