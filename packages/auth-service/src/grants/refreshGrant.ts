import type { AuthContext } from '../AuthContext';
import { Refusal } from '../http/Refusal';
import type { Login } from '../logins/Login';
import type { Identity } from '../tokens/Identity';
import { digest } from '../sealing/digest';
import { readSiteIdentity } from './readSiteIdentity';
import { issueToken, type TokenAnswer } from './TokenAnswer';

/**
 * A refresh token becomes an access token and the next refresh token. A site's session is read again: who has logged
 * out of the monolith is logged out here, and a new role is in the next token.
 *
 * @throws Refusal; after the reuse of an old token the whole login has ended
 */
export async function refreshGrant(
  context: AuthContext,
  refreshToken: string,
): Promise<TokenAnswer> {
  const { refreshTokens, logins, limiter, config } = context;
  const found = await refreshTokens.find(refreshToken);
  if (found.kind === 'unknown') throw refused();
  const { sid } = found.token;
  await limiter.take(`login:${digest(sid)}`, config.rateLimit.perCaller);
  const login = await logins.find(sid);
  if (!login) throw refused();
  if (found.kind === 'reused') throw await endReused(context, sid, login);
  const identity = await identify(context, sid, login);
  const next = await refreshTokens.turn(found.token, logins.lifetimeOf(login));
  if (!next) throw await endReused(context, sid, login);
  // A logout meanwhile has the last word.
  if (!(await logins.touch(sid, login))) throw refused();
  return issueToken(context, identity, sid, next);
}

async function identify(
  context: AuthContext,
  sid: string,
  login: Login,
): Promise<Identity> {
  if (login.audience === 'platform') {
    const { audience, subject, role } = login;
    return { audience, subject, role };
  }
  const identity = await readSiteIdentity(context, login.session).catch(
    async error => {
      if (error instanceof Refusal) await context.logins.end(sid);
      throw error;
    },
  );
  if (identity.subject !== login.subject) {
    await context.logins.end(sid);
    throw refused();
  }
  await context.sessions!.keepAlive(login.session);
  return identity;
}

async function endReused(
  { logins, audit }: AuthContext,
  sid: string,
  { audience, subject }: Login,
): Promise<Refusal> {
  await logins.end(sid);
  audit.record('refresh-reused', { sid, audience, subject });
  return new Refusal(
    401,
    'refresh-reused',
    'The refresh token was used before, so somebody else may have it: the login has ended, log in again.',
  );
}

function refused(): Refusal {
  return new Refusal(
    401,
    'refresh-refused',
    'The refresh token is not valid, or its login has ended: log in again.',
  );
}
