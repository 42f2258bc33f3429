import type { RequestHandler } from 'express';
import { sendRefusal } from './sendRefusal';

/**
 * Sends nobody away from the portal who comes with a link to it. Backstage's sign-in goes to any `redirectUrl` that
 * is in its query or, even when the sign-in fails, in its `state`.
 *
 * @param baseUrl - of the portal; other origins are foreign
 */
export function refuseForeignRedirects(baseUrl: string): RequestHandler {
  const { origin } = new URL(baseUrl);
  const isOwn = (target: unknown) =>
    typeof target === 'string' &&
    URL.canParse(target, origin) &&
    new URL(target, origin).origin === origin;
  return (request, response, next) => {
    const asked = [request.query.redirectUrl ?? []].flat();
    if (!asked.every(isOwn)) {
      sendRefusal(
        response,
        400,
        `redirectUrl must be an address below ${origin}`,
      );
      return;
    }
    const redirect = response.redirect;
    response.redirect = (...args: any[]) => {
      if (isOwn(args.find(arg => typeof arg === 'string')))
        redirect.apply(response, args as Parameters<typeof redirect>);
      else
        sendRefusal(
          response,
          400,
          `The sign-in asks to go on elsewhere than at ${origin}; start it anew from the portal`,
        );
    };
    next();
  };
}
