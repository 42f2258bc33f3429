import type { AuthContext } from '../AuthContext';
import { digest } from '../sealing/digest';
import { readSiteIdentity } from './readSiteIdentity';
import { issueToken, type TokenAnswer } from './TokenAnswer';

/**
 * A session of the PHP monolith becomes a site token.
 *
 * @param knownRefreshToken - what the browser has already; it stays valid when it belongs to this very login
 * @throws Refusal
 */
export async function sessionGrant(
  context: AuthContext,
  sessionId: string,
  knownRefreshToken?: string,
): Promise<TokenAnswer> {
  const { logins, refreshTokens, limiter, config } = context;
  await limiter.take(
    `session:${digest(sessionId)}`,
    config.rateLimit.perCaller,
  );
  const identity = await readSiteIdentity(context, sessionId);
  const sid = await logins.start({
    audience: 'site',
    subject: identity.subject,
    session: sessionId,
  });
  const known =
    knownRefreshToken && (await refreshTokens.find(knownRefreshToken));
  const keeps = known && known.kind === 'valid' && known.token.sid === sid;
  const refreshToken = keeps
    ? undefined
    : await refreshTokens.create(sid, config.refreshIdleSeconds);
  return issueToken(context, identity, sid, refreshToken);
}
