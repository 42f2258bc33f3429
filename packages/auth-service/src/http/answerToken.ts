import type { Request, Response } from 'express';
import type { AuthContext } from '../AuthContext';
import type { TokenAnswer } from '../grants/TokenAnswer';
import { setCookies } from './cookies';

export interface TokenDelivery {
  /** The `grant_type`, in a word for the audit log. */
  readonly grant: string;
  /** A browser keeps its tokens in cookies, and no script ever sees the refresh token. */
  readonly inCookies: boolean;
}

/** Answers with a token as RFC 6749 says, section 5.1, and sets the cookies. */
export function answerToken(
  { config, audit, metrics }: AuthContext,
  request: Request,
  response: Response,
  { identity, sid, jti, accessToken, refreshToken }: TokenAnswer,
  { grant, inCookies }: TokenDelivery,
): void {
  const { audience, subject, role } = identity;
  audit.record(grant === 'refresh' ? 'token-refreshed' : 'token-issued', {
    grant,
    audience,
    subject,
    role,
    jti,
    sid,
    address: request.ip,
  });
  metrics.issued.inc({ grant, audience });
  if (inCookies)
    setCookies(response, config, audience, { accessToken, refreshToken });
  response.json({
    access_token: accessToken,
    token_type: 'Bearer',
    expires_in: config.accessTokenSeconds,
    ...(grant === 'exchange' && {
      issued_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    }),
    ...(!inCookies && refreshToken && { refresh_token: refreshToken }),
  });
}
