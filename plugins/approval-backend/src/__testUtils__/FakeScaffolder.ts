import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import Router from 'express-promise-router';

/** The part of the scaffolder's API that creations go on by, with the states of tasks that a test sets. */
export class FakeScaffolder {
  /** States of tasks by their ids. */
  readonly tasks = new Map<string, string>();
  /** Who retried what, in order. */
  readonly retried: string[] = [];

  readonly plugin = createBackendPlugin({
    pluginId: 'scaffolder',
    register: ({ registerInit }) =>
      registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
        },
        init: async ({ httpAuth, httpRouter }) => {
          const router = Router();
          router.get('/v2/tasks/:id', (request, response) => {
            const status = this.tasks.get(request.params.id);
            if (status) response.json({ status });
            else response.status(404).json({});
          });
          router.post('/v2/tasks/:id/retry', async (request, response) => {
            const { principal } = await httpAuth.credentials(request, {
              allow: ['service'],
            });
            const { id } = request.params;
            this.retried.push(`${id} by ${principal.subject}`);
            this.tasks.set(id, 'open');
            response.status(201).json({ id });
          });
          httpRouter.use(router);
        },
      }),
  });
}
