import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { RiRadarLine } from '@remixicon/react';
import { fleetApiRef } from './api/FleetApi';
import { FleetClient } from './api/FleetClient';
import { isFleetEntity } from './cards/isFleetEntity';
import {
  createServiceRouteRef,
  fleetRouteRef,
  serviceRouteRef,
} from './routes';

const fleetApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: fleetApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new FleetClient(deps),
    }),
});

const fleetPage = PageBlueprint.make({
  params: {
    path: '/fleet',
    title: 'Fleet',
    icon: <RiRadarLine />,
    routeRef: fleetRouteRef,
    // Its header speaks the person's language; this one's title knows only one.
    noHeader: true,
    loader: () => import('./fleet/FleetPage').then(m => <m.FleetPage />),
  },
});

const servicePage = PageBlueprint.make({
  name: 'service',
  params: {
    path: '/fleet/:service/:application',
    routeRef: serviceRouteRef,
    noHeader: true,
    loader: () => import('./service/ServicePage').then(m => <m.ServicePage />),
  },
});

const deploymentsCard = EntityCardBlueprint.make({
  name: 'deployments',
  params: {
    filter: isFleetEntity,
    loader: () =>
      import('./cards/DeploymentsCard').then(m => <m.DeploymentsCard />),
  },
});

const accessCard = EntityCardBlueprint.make({
  name: 'access',
  params: {
    filter: isFleetEntity,
    loader: () => import('./cards/AccessCard').then(m => <m.AccessCard />),
  },
});

/** The fleet: every service, its guards, and what runs where, now. */
export const fleetPlugin = createFrontendPlugin({
  pluginId: 'fleet',
  title: 'Fleet',
  routes: { root: fleetRouteRef, service: serviceRouteRef },
  externalRoutes: { createService: createServiceRouteRef },
  extensions: [fleetApi, fleetPage, servicePage, deploymentsCard, accessCard],
});
