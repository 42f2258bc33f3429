import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/frontend-plugin-api';

/** The page of all templates. */
export const curationRouteRef = createRouteRef();

/** The page of one template. */
export const templateRouteRef = createRouteRef({
  params: ['namespace', 'name'],
});

/** Where one looks at a service that came from a template, in a portal that has a fleet. */
export const serviceRouteRef = createExternalRouteRef({
  params: ['service', 'application'],
  defaultTarget: 'fleet.service',
});
