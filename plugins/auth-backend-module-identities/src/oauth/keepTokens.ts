import type { LoggerService } from '@backstage/backend-plugin-api';
import { AuthenticationError } from '@backstage/errors';
import type {
  OAuthAuthenticator,
  OAuthSession,
} from '@backstage/plugin-auth-node';
import type { Seal } from './Seal';

/**
 * Keeps a provider's tokens from the browser. It is only told who it is; the portal needs nothing else of the provider.
 * The cookie that renews a session holds the provider's token sealed, so nobody can use it but through the portal.
 */
export function keepTokens<TContext, TProfile>(
  authenticator: OAuthAuthenticator<TContext, TProfile>,
  { seal, logger }: { seal: Seal; logger: LoggerService },
): OAuthAuthenticator<TContext, TProfile> {
  const { logout } = authenticator;
  return {
    ...authenticator,
    scopes: {
      ...authenticator.scopes,
      // Whoever writes a link to the sign-in must not choose what the portal may do at the provider.
      transform: ({ required, additional }) => [...required, ...additional],
    },
    async authenticate(input, context) {
      const result = await authenticator.authenticate(input, context);
      const { refreshToken } = result.session;
      return {
        ...result,
        session: withoutTokens(
          result.session,
          refreshToken && seal.close(refreshToken),
        ),
      };
    },
    async refresh(input, context) {
      const refreshToken = seal.open(input.refreshToken);
      if (refreshToken === undefined)
        throw new AuthenticationError('This session has ended: sign in again');
      const result = await authenticator.refresh(
        { ...input, refreshToken },
        context,
      );
      const renewed = result.session.refreshToken ?? refreshToken;
      return {
        ...result,
        session: withoutTokens(
          result.session,
          renewed === refreshToken ? input.refreshToken : seal.close(renewed),
        ),
      };
    },
    ...(logout && {
      async logout(input, context) {
        const refreshToken =
          input.refreshToken && seal.open(input.refreshToken);
        if (!refreshToken) return undefined;
        try {
          return await logout({ ...input, refreshToken }, context);
        } catch (error) {
          // Whoever wants to go is let go; the provider ends the token by its own time.
          logger.warn(`A token was not revoked at sign-out: ${error}`);
          return undefined;
        }
      },
    }),
  };
}

function withoutTokens(
  session: OAuthSession,
  refreshToken: string | undefined,
): OAuthSession {
  return { ...session, accessToken: '', idToken: undefined, refreshToken };
}
