import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiRoadMapLine } from '@remixicon/react';
import { curationApiRef } from './api/CurationApi';
import { CurationClient } from './api/CurationClient';
import { curationRouteRef, serviceRouteRef, templateRouteRef } from './routes';

const curationApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: curationApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new CurationClient(deps),
    }),
});

const listPage = PageBlueprint.make({
  params: {
    path: '/golden-paths',
    title: 'Golden paths',
    icon: <RiRoadMapLine />,
    routeRef: curationRouteRef,
    // Its header speaks the person's language; this one's title knows only one.
    noHeader: true,
    loader: () => import('./list/CurationPage').then(m => <m.CurationPage />),
  },
});

const templatePage = PageBlueprint.make({
  name: 'template',
  params: {
    path: '/golden-paths/:namespace/:name',
    routeRef: templateRouteRef,
    noHeader: true,
    loader: () =>
      import('./template/TemplatePage').then(m => <m.TemplatePage />),
  },
});

/** Golden paths, for the platform team: what came of each template, whether it holds, and what it makes of any values. */
export const curationPlugin = createFrontendPlugin({
  pluginId: 'curation',
  title: 'Golden paths',
  routes: { root: curationRouteRef, template: templateRouteRef },
  externalRoutes: { service: serviceRouteRef },
  extensions: [curationApi, listPage, templatePage],
});
