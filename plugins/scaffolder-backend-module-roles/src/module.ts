import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import PromiseRouter from 'express-promise-router';
import { guardTasks } from './guardTasks';
import { guardTemplates } from './guardTemplates';
import { TaskOwners } from './TaskOwners';

/** Stands before the scaffolder's own routes: modules come first. */
export const scaffolderModuleRoles = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'roles',
  register({ registerInit }) {
    registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
      },
      async init({ database, httpRouter, ...services }) {
        const router = PromiseRouter();
        router.use(
          '/v2/tasks/:taskId',
          guardTasks({ ...services, owners: new TaskOwners(database) }),
        );
        router.use(
          ['/v2/actions', '/v2/templating-extensions', '/v2/autocomplete'],
          guardTemplates(services),
        );
        httpRouter.use(router);
      },
    });
  },
});
