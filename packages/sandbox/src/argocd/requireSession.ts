import type { RequestHandler } from 'express';
import { ArgoError } from './ArgoError';

/** A fixed word, not a secret: it opens a sandbox on loopback and nothing else. */
const TOKEN = 'sandbox-argocd';

/** Lets pass only who brings the token, as `Bearer` or, like a browser, as a cookie. */
export const requireSession: RequestHandler = (request, _response, next) => {
  const { authorization, cookie } = request.headers;
  const token =
    /^bearer +(.+)$/i.exec(authorization ?? '')?.[1] ??
    /(?:^|; *)argocd\.token=([^;]*)/.exec(cookie ?? '')?.[1];
  if (token === undefined)
    throw new ArgoError('unauthenticated', 'no session information');
  if (token !== TOKEN)
    throw new ArgoError(
      'unauthenticated',
      'invalid session: token signature is invalid: signature is invalid',
    );
  next();
};
