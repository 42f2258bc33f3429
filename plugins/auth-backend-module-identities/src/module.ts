import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { authProvidersExtensionPoint } from '@backstage/plugin-auth-node';
import { isLocalMode } from './isLocalMode';
import { createPersonaFactory } from './personas/createPersonaFactory';
import { parsePersonas } from './personas/parsePersonas';

/** The ways in. Each is on only where `auth.providers` has it too. */
export const authModuleIdentities = createBackendModule({
  pluginId: 'auth',
  moduleId: 'identities',
  register({ registerInit }) {
    registerInit({
      deps: {
        providers: authProvidersExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ providers, config }) {
        if (isLocalMode(config))
          for (const persona of parsePersonas(
            config.getOptional('slipway.personas'),
          ))
            providers.registerProvider({
              providerId: persona.provider,
              factory: createPersonaFactory(persona),
            });
      },
    });
  },
});
