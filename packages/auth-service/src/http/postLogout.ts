import type { Request, Response } from 'express';
import type { AuthContext } from '../AuthContext';
import { AUDIENCES, type Audience } from '../tokens/Identity';
import { verifySignature } from '../tokens/verifyToken';
import { accessCookie, clearCookies, refreshCookie } from './cookies';
import { readCookie } from './readCookie';
import { requireOrigin } from './origins';
import { readBearer } from './readBearer';
import { readParameters } from './readTokenRequest';

/**
 * `POST /logout`: ends the logins of the bearer token, of the refresh token and, when there is neither, of the
 * cookies. Doing it again, or with what is no longer valid, changes nothing and is no error.
 */
export async function postLogout(
  context: AuthContext,
  request: Request,
  response: Response,
): Promise<void> {
  const { refresh_token, audience } = readParameters(request);
  const bearer = readBearer(request);
  const sids = new Set<string | undefined>();
  const cleared: Audience[] = [];
  if (bearer) sids.add(await readSid(context, bearer));
  if (refresh_token) sids.add(await readFamily(context, refresh_token));
  if (!bearer && !refresh_token) {
    const wanted = audience ? [audience] : AUDIENCES;
    for (const one of wanted) {
      const access = readCookie(request, accessCookie(one));
      const refresh = readCookie(request, refreshCookie(one));
      if (access || refresh) requireOrigin(request);
      if (access) sids.add(await readSid(context, access));
      if (refresh) sids.add(await readFamily(context, refresh));
      cleared.push(one);
    }
  }
  for (const sid of sids) if (sid) await endLogin(context, request, sid);
  for (const one of AUDIENCES)
    if (cleared.includes(one) || (await holds(context, request, one, sids)))
      clearCookies(response, context.config, one);
  response.status(204).end();
}

/** True when the browser's cookies are of a login that has just ended. */
async function holds(
  context: AuthContext,
  request: Request,
  audience: Audience,
  sids: ReadonlySet<string | undefined>,
): Promise<boolean> {
  const access = readCookie(request, accessCookie(audience));
  const sid = access && (await readSid(context, access));
  return sid !== undefined && sid !== '' && sids.has(sid);
}

async function endLogin(
  { logins, sessions, audit, metrics }: AuthContext,
  request: Request,
  sid: string,
) {
  const login = await logins.end(sid);
  if (login?.audience === 'site') await sessions?.end(login.session);
  metrics.logouts.inc();
  audit.record('logged-out', {
    sid,
    subject: login?.subject,
    audience: login?.audience,
    address: request.ip,
  });
}

/** The login of a token that we signed, also of one that has expired. */
async function readSid({ keys }: AuthContext, token: string) {
  const claims = await verifySignature(token, keys.published).catch(
    () => undefined,
  );
  return typeof claims?.sid === 'string' ? claims.sid : undefined;
}

async function readFamily({ refreshTokens }: AuthContext, text: string) {
  const found = await refreshTokens.find(text);
  return found.kind === 'unknown' ? undefined : found.token.sid;
}
