import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiHome5Line } from '@remixicon/react';
import * as z from 'zod';
import { homeApiRef } from './api/HomeApi';
import { HomeClient } from './api/HomeClient';
import {
  approvalsRouteRef,
  catalogRouteRef,
  creationRouteRef,
  creationsRouteRef,
  deliveryRouteRef,
  fleetRouteRef,
  homeRouteRef,
  serviceRouteRef,
  templatesRouteRef,
  wizardRouteRef,
} from './routes';

const homeApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: homeApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new HomeClient(deps),
    }),
});

const homePage = PageBlueprint.makeWithOverrides({
  configSchema: {
    // The template that "Create a service" opens.
    template: z.string().default('template:default/nestjs-service'),
  },
  factory: (originalFactory, { config }) =>
    originalFactory({
      path: '/',
      title: 'Home',
      icon: <RiHome5Line />,
      routeRef: homeRouteRef,
      noHeader: true,
      loader: () =>
        import('./page/HomePage').then(m => (
          <m.HomePage templateRef={config.template} />
        )),
    }),
});

export const homePlugin = createFrontendPlugin({
  pluginId: 'home',
  title: 'Home',
  icon: <RiHome5Line />,
  routes: { root: homeRouteRef },
  externalRoutes: {
    wizard: wizardRouteRef,
    templates: templatesRouteRef,
    creation: creationRouteRef,
    creations: creationsRouteRef,
    catalog: catalogRouteRef,
    fleet: fleetRouteRef,
    service: serviceRouteRef,
    delivery: deliveryRouteRef,
    approvals: approvalsRouteRef,
  },
  extensions: [homeApi, homePage],
});
