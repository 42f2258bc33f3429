import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiLineChartLine } from '@remixicon/react';
import { deliveryApiRef } from './api/DeliveryApi';
import { DeliveryClient } from './api/DeliveryClient';
import { deliveryRouteRef, fleetRouteRef, serviceRouteRef } from './routes';

const deliveryApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: deliveryApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new DeliveryClient(deps),
    }),
});

const deliveryPage = PageBlueprint.make({
  params: {
    path: '/delivery',
    title: 'Delivery',
    icon: <RiLineChartLine />,
    routeRef: deliveryRouteRef,
    // Its header speaks the person's language; this one's title knows only one.
    noHeader: true,
    loader: () => import('./page/DeliveryPage').then(m => <m.DeliveryPage />),
  },
});

/** Delivery, for managers: how new services come to be and how they change, in figures of groups. */
export const deliveryPlugin = createFrontendPlugin({
  pluginId: 'delivery',
  title: 'Delivery',
  routes: { root: deliveryRouteRef },
  externalRoutes: { fleet: fleetRouteRef, service: serviceRouteRef },
  extensions: [deliveryApi, deliveryPage],
});
