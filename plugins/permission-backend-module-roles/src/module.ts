import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { scaffolderServiceRef } from '@backstage/plugin-scaffolder-node';
import { denyAbsentTasks } from './denyAbsentTasks';
import { GroupDirectory } from './GroupDirectory';
import { parseRoleSettings } from './parseRoleSettings';
import { PeopleReader } from './PeopleReader';
import { RolePolicy } from './RolePolicy';

/** Decides who may what, by the groups of `slipway.roles`. */
export const permissionModuleRoles = createBackendModule({
  pluginId: 'permission',
  moduleId: 'roles',
  register({ registerInit }) {
    registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        policy: policyExtensionPoint,
        scaffolder: scaffolderServiceRef,
      },
      async init(services) {
        const { auth, catalog, config, logger, policy } = services;
        const groups = new GroupDirectory(async ref =>
          catalog.getEntityByRef(ref, {
            credentials: await auth.getOwnServiceCredentials(),
          }),
        );
        policy.setPolicy(
          new RolePolicy(
            new PeopleReader({
              groups,
              logger,
              roles: parseRoleSettings(config.getOptional('slipway.roles')),
            }),
          ),
        );
        services.httpRouter.use(denyAbsentTasks(services));
      },
    });
  },
});
