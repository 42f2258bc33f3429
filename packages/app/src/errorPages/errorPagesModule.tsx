import {
  createFrontendModule,
  ErrorDisplay,
  NotFoundErrorPage,
} from '@backstage/frontend-plugin-api';
import { SwappableComponentBlueprint } from '@backstage/plugin-app-react';

const notFound = SwappableComponentBlueprint.make({
  name: 'core-not-found-error-page',
  params: define =>
    define({
      component: NotFoundErrorPage,
      loader: () => import('./NotFoundPage').then(m => m.NotFoundPage),
    }),
});

const brokenPart = SwappableComponentBlueprint.make({
  name: 'core-error-display',
  params: define =>
    define({
      component: ErrorDisplay,
      loader: () => import('./BrokenPart').then(m => m.BrokenPart),
    }),
});

/** What a person reads when a page is missing or a part of it breaks. */
export const errorPagesModule = createFrontendModule({
  pluginId: 'app',
  extensions: [notFound, brokenPart],
});
