import type { Request, Response } from 'express';
import type { AuthContext } from '../AuthContext';
import { refreshGrant } from '../grants/refreshGrant';
import { AUDIENCES, type Audience } from '../tokens/Identity';
import { answerToken } from './answerToken';
import { clearCookies, refreshCookie } from './cookies';
import { readCookie } from './readCookie';
import { requireOrigin } from './origins';
import { readParameters } from './readTokenRequest';
import { Refusal } from './Refusal';

/** `POST /token/refresh`: the refresh token as a parameter, or in its cookie. */
export async function postRefresh(
  context: AuthContext,
  request: Request,
  response: Response,
): Promise<void> {
  const parameters = readParameters(request);
  if (parameters.refresh_token) {
    const answer = await refreshGrant(context, parameters.refresh_token);
    answerToken(context, request, response, answer, {
      grant: 'refresh',
      inCookies: false,
    });
    return;
  }
  const { audience, token } = findCookie(
    request,
    parameters.audience || undefined,
  );
  requireOrigin(request);
  const answer = await refreshGrant(context, token).catch(error => {
    // A cookie that is refused once is refused for ever.
    if (error instanceof Refusal && error.status === 401)
      clearCookies(response, context.config, audience);
    throw error;
  });
  answerToken(context, request, response, answer, {
    grant: 'refresh',
    inCookies: true,
  });
}

function findCookie(
  request: Request,
  wanted: Audience | undefined,
): { audience: Audience; token: string } {
  for (const audience of wanted ? [wanted] : AUDIENCES) {
    const token = readCookie(request, refreshCookie(audience));
    if (token) return { audience, token };
  }
  throw new Refusal(
    401,
    'refresh-missing',
    'Send refresh_token, or the cookie that came with the token: log in first.',
  );
}
