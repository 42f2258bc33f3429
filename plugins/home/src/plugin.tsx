import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiHome5Line } from '@remixicon/react';
import * as z from 'zod';
import {
  catalogRouteRef,
  creationRouteRef,
  creationsRouteRef,
  fleetRouteRef,
  homeRouteRef,
  templatesRouteRef,
  wizardRouteRef,
} from './routes';

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
        import('./components/HomePage').then(m => (
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
  },
  extensions: [homePage],
});
