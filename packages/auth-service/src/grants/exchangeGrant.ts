import type { AuthContext } from '../AuthContext';
import { Refusal } from '../http/Refusal';
import { issueToken, type TokenAnswer } from './TokenAnswer';

/**
 * An ID token of the company's identity provider becomes a platform token (RFC 8693).
 *
 * @throws Refusal
 */
export async function exchangeGrant(
  context: AuthContext,
  idToken: string,
): Promise<TokenAnswer> {
  const { identityProvider, logins, refreshTokens, config } = context;
  if (!identityProvider)
    throw new Refusal(
      400,
      'grant-unsupported',
      'This auth service knows no identity provider: set IDENTITY_PROVIDER.',
    );
  const identity = await identityProvider.identify(idToken);
  const sid = await logins.start(identity);
  return issueToken(
    context,
    identity,
    sid,
    await refreshTokens.create(sid, config.refreshIdleSeconds),
  );
}
