import { OAuth2 } from '@backstage/core-app-api';
import {
  ApiRef,
  BackstageIdentityApi,
  configApiRef,
  ConfigApi,
  createApiRef,
  discoveryApiRef,
  oauthRequestApiRef,
  ProfileInfoApi,
  SessionApi,
} from '@backstage/core-plugin-api';
import { ApiBlueprint } from '@backstage/frontend-plugin-api';
import { EN } from '../words/en';

/** The session with the company's own identity provider. */
export const oidcAuthApiRef: ApiRef<
  ProfileInfoApi & BackstageIdentityApi & SessionApi
> = createApiRef({ id: 'slipway.auth.oidc' });

/** What the company calls its identity provider, where it says so. */
export function readOidcTitle(config: ConfigApi): string | undefined {
  return config.getOptionalString('slipway.signIn.oidcTitle');
}

/** Speaks to the backend's provider `oidc`. */
export const oidcAuthApi = ApiBlueprint.make({
  name: 'oidc-auth',
  params: defineParams =>
    defineParams({
      api: oidcAuthApiRef,
      deps: {
        configApi: configApiRef,
        discoveryApi: discoveryApiRef,
        oauthRequestApi: oauthRequestApiRef,
      },
      factory: ({ configApi, discoveryApi, oauthRequestApi }) =>
        OAuth2.create({
          configApi,
          discoveryApi,
          oauthRequestApi,
          environment: configApi.getOptionalString('auth.environment'),
          defaultScopes: ['openid', 'profile', 'email'],
          provider: {
            id: 'oidc',
            title: readOidcTitle(configApi) ?? EN['account.company'],
            icon: () => null,
          },
        }),
    }),
});
