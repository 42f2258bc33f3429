import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/frontend-plugin-api';

/** The page of search. */
export const searchRouteRef = createRouteRef();

/** Where the services of a guard are listed. */
export const fleetRouteRef = createExternalRouteRef({
  defaultTarget: 'fleet.root',
});

/** An application's own page. */
export const serviceRouteRef = createExternalRouteRef({
  params: ['service', 'application'],
  defaultTarget: 'fleet.service',
});

/** A template's page in the catalog, from which one creates by it. */
export const entityRouteRef = createExternalRouteRef({
  params: ['namespace', 'kind', 'name'],
  defaultTarget: 'catalog.catalogEntity',
});
