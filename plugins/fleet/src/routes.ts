import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/frontend-plugin-api';

/** The page of the whole fleet. */
export const fleetRouteRef = createRouteRef();

/** The page of one application. */
export const serviceRouteRef = createRouteRef({
  params: ['service', 'application'],
});

/** Where services are created. */
export const createServiceRouteRef = createExternalRouteRef({
  defaultTarget: 'scaffolder.root',
});
