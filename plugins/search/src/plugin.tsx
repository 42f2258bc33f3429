import {
  ApiBlueprint,
  AppRootElementBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiSearchLine } from '@remixicon/react';
import { searchApiRef } from './api/SearchApi';
import { SearchClient } from './api/SearchClient';
import {
  entityRouteRef,
  fleetRouteRef,
  searchRouteRef,
  serviceRouteRef,
} from './routes';
import { SearchShortcut } from './shortcut/SearchShortcut';

const searchApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: searchApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new SearchClient(deps),
    }),
});

const searchPage = PageBlueprint.make({
  params: {
    path: '/search',
    title: 'Search',
    icon: <RiSearchLine />,
    routeRef: searchRouteRef,
    // Its header speaks the person's language; this one's title knows only one.
    noHeader: true,
    loader: () => import('./page/SearchPage').then(m => <m.SearchPage />),
  },
});

const shortcut = AppRootElementBlueprint.make({
  name: 'shortcut',
  params: { element: <SearchShortcut /> },
});

/** Finds services, routes, guards, images and templates, and says who serves a path. */
export const searchPlugin = createFrontendPlugin({
  pluginId: 'search',
  title: 'Search',
  routes: { root: searchRouteRef },
  externalRoutes: {
    fleet: fleetRouteRef,
    service: serviceRouteRef,
    entity: entityRouteRef,
  },
  extensions: [searchApi, searchPage, shortcut],
});
