import { SiteAuthError } from './SiteAuthError.js';

/** When the service says "too often" and not for how long. */
const DEFAULT_WAIT_SECONDS = 30;

/**
 * Turns an answer of the auth service that is no success into the error that callers see.
 *
 * @param url - what was asked
 */
export async function readRefusal(
  response: Response,
  url: string,
): Promise<SiteAuthError> {
  const answer = (await response.json().catch(() => undefined)) ?? {};
  const said = answer.message ?? answer.error_description ?? answer.error;
  const message = `${url} answered ${response.status}${
    typeof said === 'string' ? `: ${said}` : ''
  }`;
  if (response.status === 429) {
    const seconds = Number(response.headers.get('retry-after'));
    return new SiteAuthError('rate-limited', message, {
      retryAfterSeconds: seconds > 0 ? seconds : DEFAULT_WAIT_SECONDS,
    });
  }
  if (response.status >= 500 || response.status === 404)
    return new SiteAuthError('unavailable', message);
  // The session, the refresh token or the ID token is not valid (any more): a login helps. All else is for a developer.
  const helpsLogin =
    answer.error === 'invalid_grant' ||
    (response.status === 401 &&
      answer.error !== 'invalid_client' &&
      answer.code !== 'client-refused');
  return new SiteAuthError(helpsLogin ? 'signed-out' : 'refused', message);
}
