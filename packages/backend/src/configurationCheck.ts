import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ConfigSources } from '@backstage/config-loader';
import { findConfigurationFaults } from './findConfigurationFaults';

/**
 * The configuration, which nobody gets before it is judged: nothing listens, connects or calls while it has a fault, and
 * all of its faults are told at once.
 */
export const configurationCheck = createServiceFactory({
  service: coreServices.rootConfig,
  deps: {},
  async factory() {
    const { argv, env } = process;
    const config = await ConfigSources.toConfig(
      ConfigSources.default({ argv }),
    );
    const faults = await findConfigurationFaults(config, argv, env);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return config;
  },
});
