import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import type { FleetRoute, FleetService } from '@slipway/plugin-fleet-common';
import PromiseRouter from 'express-promise-router';

/** A fleet that says what a test puts into it. */
export class FakeFleet {
  revision = 1;
  /** How many pages it has given. */
  pages = 0;
  services: FleetService[] = [];
  routes: FleetRoute[] = [];

  readonly plugin = createBackendPlugin({
    pluginId: 'fleet',
    register: ({ registerInit }) =>
      registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
        },
        init: async ({ httpAuth, httpRouter }) => {
          const router = PromiseRouter();
          router.get('/revision', (_, response) => {
            response.json({ revision: String(this.revision) });
          });
          for (const name of ['services', 'routes'] as const)
            router.get(`/${name}`, async (request, response) => {
              await httpAuth.credentials(request, { allow: ['service'] });
              const [limit, offset] = ['limit', 'offset'].map(key =>
                Number(request.query[key]),
              );
              this.pages += 1;
              response.json({
                items: this[name].slice(offset, offset + limit),
                totalItems: this[name].length,
              });
            });
          httpRouter.use(router);
        },
      }),
  });

  /** Each with a route of its own, at the path that it names. */
  put(...services: FleetService[]): void {
    this.revision += 1;
    this.services = services;
    this.routes = services.flatMap(one =>
      one.route === null
        ? []
        : [
            {
              ...{ entityRef: one.entityRef, name: one.name },
              ...{ service: one.service, application: one.application },
              ...{ owner: one.owner, state: one.state, path: one.route },
              ...{ gateway: 'public', route: null, methods: ['GET'] },
              ...{ hosts: null, headers: [] },
            },
          ],
    );
  }
}
