import {
  oidcAuthenticator as stock,
  type OidcAuthResult,
} from '@backstage/plugin-auth-backend-module-oidc-provider';
import {
  createOAuthAuthenticator,
  type OAuthAuthenticatorResult,
} from '@backstage/plugin-auth-node';
import { readOidcIdentity } from '../identities/readOidcIdentity';

/** What an identity provider said, and which one. */
export type OidcPerson = OidcAuthResult & { readonly issuer: string };

type StockContext = ReturnType<typeof stock.initialize>;

/** Signs in by OpenID Connect: code with PKCE, state and nonce. */
export const oidcAuthenticator = createOAuthAuthenticator<
  () => StockContext,
  OidcPerson
>({
  ...stock,
  initialize(options) {
    let context: StockContext | undefined;
    // The stock one asks the provider where it is just once: if that fails, nobody signs in until the next restart.
    return () => {
      if (!context) {
        const opened = stock.initialize(options);
        context = opened;
        opened.promise.catch(() => {
          if (context === opened) context = undefined;
        });
      }
      return context;
    };
  },
  start: (input, open) => stock.start(input, open()),
  async authenticate(input, open) {
    const context = open();
    return withIssuer(await stock.authenticate(input, context), context);
  },
  async refresh(input, open) {
    const context = open();
    return withIssuer(await stock.refresh(input, context), context);
  },
  logout: (input, open) => stock.logout!(input, open()),
});

/** @returns who somebody is, by the ID token and what the provider says of its owner */
export function identifyByOidc({
  fullProfile: { issuer, tokenset, userinfo },
}: {
  fullProfile: OidcPerson;
}) {
  // A refresh may come without an ID token; what the access token belongs to is always asked.
  const claimed = tokenset.id_token ? tokenset.claims().sub : undefined;
  return readOidcIdentity(issuer, [userinfo.sub, claimed]);
}

async function withIssuer(
  result: OAuthAuthenticatorResult<OidcAuthResult>,
  context: StockContext,
): Promise<OAuthAuthenticatorResult<OidcPerson>> {
  const { client } = await context.promise;
  return {
    ...result,
    fullProfile: {
      ...result.fullProfile,
      issuer: client.issuer.metadata.issuer,
    },
  };
}
