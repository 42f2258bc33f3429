import { rootHttpRouterServiceFactory } from '@backstage/backend-defaults/rootHttpRouter';
import { configureHttp } from './configureHttp';

/** Backstage's server, with the portal's own outer layers. */
export const rootHttpRouter = rootHttpRouterServiceFactory({
  configure: configureHttp,
});
