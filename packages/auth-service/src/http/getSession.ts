import type { Request, Response } from 'express';
import * as z from 'zod';
import type { AuthContext } from '../AuthContext';
import { AUDIENCES } from '../tokens/Identity';
import { verifyToken } from '../tokens/verifyToken';
import { accessCookie } from './cookies';
import { readCookie } from './readCookie';
import { readBearer } from './readBearer';
import { Refusal } from './Refusal';

const querySchema = z.object({
  audience: z.enum(AUDIENCES).optional(),
  role: z
    .union([z.string(), z.array(z.string())])
    .transform(roles => [roles].flat())
    .default([]),
});

/**
 * `GET /session`: who is logged in, by the bearer token or the cookie. With `audience` and `role`, which may stand
 * more than once, it judges as a guard does, and is asked by proxies (nginx's auth_request).
 */
export async function getSession(
  { keys, revocations, config, clock }: AuthContext,
  request: Request,
  response: Response,
): Promise<void> {
  const query = querySchema.safeParse(request.query);
  if (!query.success)
    throw new Refusal(
      400,
      'request-malformed',
      'The parameter audience is site or platform, and role a text.',
    );
  const { audience, role } = query.data;
  const token =
    readBearer(request) ??
    (audience ? [audience] : AUDIENCES)
      .map(one => readCookie(request, accessCookie(one)))
      .find(found => found !== undefined);
  if (!token)
    throw new Refusal(
      401,
      'token-missing',
      'Send the token as Authorization: Bearer, or its cookie: log in first.',
    );
  const claims = await verifyToken(token, keys.published, {
    issuer: config.issuer,
    audience,
    clockToleranceSeconds: config.clockToleranceSeconds,
    now: clock() / 1000,
  });
  if (claims.sid !== undefined && (await revocations.isRevoked(claims.sid)))
    throw new Refusal(
      401,
      'token-revoked',
      'The login of the token has ended: log in again.',
    );
  if (role.length > 0 && !role.includes(claims.role))
    throw new Refusal(
      403,
      'role-refused',
      `The role of the token may not do this; it takes ${role.join(' or ')}.`,
    );
  response.json(claims);
}
