import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createOAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { createSignInResolver } from './identities/createSignInResolver';
import { isLocalMode } from './isLocalMode';
import { gitHubAuthenticator, identifyByGitHub } from './oauth/gitHubSignIn';
import { keepTokens } from './oauth/keepTokens';
import { identifyByOidc, oidcAuthenticator } from './oauth/oidcSignIn';
import { Seal } from './oauth/Seal';
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
        auditor: coreServices.auditor,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
      },
      async init({ providers, auditor, config, logger, auth, catalog }) {
        if (isLocalMode(config)) {
          const personas = config.getOptional('slipway.personas');
          for (const persona of parsePersonas(personas))
            providers.registerProvider({
              providerId: persona.provider,
              factory: createPersonaFactory(persona),
            });
          return;
        }
        const folder =
          config.getOptionalString('slipway.platform.paths.organisation') ??
          'org';
        const users = { auditor, catalog, auth, folder };
        // Asked for only where a provider is configured.
        const keep = (providerId: string) => ({
          seal: new Seal(
            config.getString('auth.session.secret'),
            `refresh token of ${providerId}`,
          ),
          logger,
        });
        providers.registerProvider({
          providerId: 'github',
          factory: context =>
            createOAuthProviderFactory({
              authenticator: keepTokens(gitHubAuthenticator, keep('github')),
              signInResolver: createSignInResolver(identifyByGitHub, users),
            })(context),
        });
        providers.registerProvider({
          providerId: 'oidc',
          factory: context =>
            createOAuthProviderFactory({
              authenticator: keepTokens(oidcAuthenticator, keep('oidc')),
              signInResolver: createSignInResolver(identifyByOidc, users),
            })(context),
        });
      },
    });
  },
});
