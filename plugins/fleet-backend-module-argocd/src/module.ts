import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { fleetDeployStatusExtensionPoint } from '@slipway/plugin-fleet-node';
import { ArgoCdStatusProvider } from './ArgoCdStatusProvider';
import { parseArgoCdInstances } from './parseArgoCdInstances';

/** Tells the fleet what each Argo CD of `slipway.argocd.instances` deploys. */
export const fleetModuleArgoCd = createBackendModule({
  pluginId: 'fleet',
  moduleId: 'argocd',
  register({ registerInit }) {
    registerInit({
      deps: {
        config: coreServices.rootConfig,
        deployStatus: fleetDeployStatusExtensionPoint,
        logger: coreServices.logger,
      },
      async init({ config, deployStatus, logger }) {
        for (const instance of parseArgoCdInstances(
          config.getOptional('slipway.argocd.instances'),
        ))
          deployStatus.addProvider(
            new ArgoCdStatusProvider({ instance, logger }),
          );
      },
    });
  },
});
