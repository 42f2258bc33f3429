import type { RootHttpRouterConfigureContext } from '@backstage/backend-defaults/rootHttpRouter';
import { endConnections } from './endConnections';
import { hardenCookies } from './hardenCookies';
import { limitRequests } from './limitRequests';
import { logRequests } from './logRequests';
import { nameRoutes } from './nameRoutes';
import { readTrustedProxies } from './readTrustedProxies';
import { refuseForeignRedirects } from './refuseForeignRedirects';
import { refuseLargeRequests } from './refuseLargeRequests';
import { parseRequestLimits } from './RequestLimits';
import { setSecurityHeaders } from './setSecurityHeaders';
import { setServerLimits } from './setServerLimits';

/** What every request passes on its way to a plugin, in this order. */
export function configureHttp({
  app,
  server,
  routes,
  middleware,
  config,
  logger,
  healthRouter,
  lifecycle,
}: Omit<RootHttpRouterConfigureContext, 'applyDefaults'>): void {
  const baseUrl = config.getString('backend.baseUrl');
  const isSecure = new URL(baseUrl).protocol === 'https:';
  setServerLimits(server, config);
  endConnections(server, lifecycle);
  // Nobody is believed who says for whom he calls, unless the configuration names him.
  app.set('trust proxy', readTrustedProxies(config));
  app.use(nameRoutes);
  app.use(middleware.helmet());
  app.use(setSecurityHeaders(isSecure));
  // Probes are neither counted nor logged.
  app.use(healthRouter);
  app.use(logRequests(logger));
  app.use(middleware.cors());
  app.use(refuseLargeRequests);
  app.use(
    limitRequests(parseRequestLimits(config.getOptional('slipway.limits'))),
  );
  app.use(middleware.compression());
  app.use(hardenCookies(isSecure));
  app.use('/api/auth', refuseForeignRedirects(baseUrl));
  app.use(routes);
  app.use(middleware.notFound());
  app.use(middleware.error());
}
