import type { Request, Response } from 'express';
import type { AuthContext } from '../AuthContext';
import { clientGrant } from '../grants/clientGrant';
import { exchangeGrant } from '../grants/exchangeGrant';
import { sessionGrant } from '../grants/sessionGrant';
import { answerToken } from './answerToken';
import { refreshCookie } from './cookies';
import { readCookie } from './readCookie';
import { requireOrigin } from './origins';
import {
  CLIENT_GRANT,
  EXCHANGE_GRANT,
  readClient,
  readGrantType,
  readIdToken,
  readParameters,
  type TokenParameters,
} from './readTokenRequest';
import { Refusal } from './Refusal';

/** `POST /token` */
export async function postToken(
  context: AuthContext,
  request: Request,
  response: Response,
): Promise<void> {
  const parameters = readParameters(request);
  // Only pages of a browser name an origin.
  const inCookies = request.headers.origin !== undefined;
  switch (readGrantType(parameters)) {
    case EXCHANGE_GRANT:
      return answerToken(
        context,
        request,
        response,
        await exchangeGrant(context, readIdToken(parameters)),
        { grant: 'exchange', inCookies },
      );
    case CLIENT_GRANT:
      return answerToken(
        context,
        request,
        response,
        await clientGrant(context, readClient(request, parameters), request.ip),
        { grant: 'client', inCookies: false },
      );
    default:
      return postSession(context, request, response, parameters);
  }
}

async function postSession(
  context: AuthContext,
  request: Request,
  response: Response,
  { session_id }: TokenParameters,
) {
  if (session_id) {
    const answer = await sessionGrant(context, session_id);
    answerToken(context, request, response, answer, {
      grant: 'session',
      inCookies: false,
    });
    return;
  }
  const cookieName = context.config.php?.cookieName;
  const session = cookieName && readCookie(request, cookieName);
  if (cookieName && !session)
    throw new Refusal(
      401,
      'session-missing',
      `Send the cookie ${cookieName} of the site, or session_id: log in at the site first.`,
    );
  requireOrigin(request);
  const answer = await sessionGrant(
    context,
    session ?? '',
    readCookie(request, refreshCookie('site')),
  );
  answerToken(context, request, response, answer, {
    grant: 'session',
    inCookies: true,
  });
}
