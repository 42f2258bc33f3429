import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ServerPermissionClient } from '@backstage/plugin-permission-node';
import { RememberingPermissions } from './RememberingPermissions';

/** What plugins ask who may do what: Backstage's own client, which remembers. */
export const permissionsService = createServiceFactory({
  service: coreServices.permissions,
  deps: {
    auth: coreServices.auth,
    config: coreServices.rootConfig,
    discovery: coreServices.discovery,
  },
  factory: ({ auth, config, discovery }) =>
    new RememberingPermissions(
      ServerPermissionClient.fromConfig(config, { auth, discovery }),
    ),
});
