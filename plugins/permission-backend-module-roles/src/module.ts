import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
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
        logger: coreServices.logger,
        policy: policyExtensionPoint,
      },
      async init({ auth, catalog, config, logger, policy }) {
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
      },
    });
  },
});
