import { isDatabaseAway } from './keepTrying';

/** What Backstage's own calls between plugins say while a backend or its database is away. */
const AWAY =
  /fetch failed|socket hang up|ECONNREFUSED|ECONNRESET|Request failed with (429|50[0234])|Timeout acquiring/i;

/**
 * True when a creation ended by nobody's verdict: something it asks within the portal was away for a moment. Whatever
 * else an action throws is final.
 */
export function isPassingFailure(error: {
  readonly name?: unknown;
  readonly message?: unknown;
}): boolean {
  return (
    error.name === 'ServiceUnavailableError' ||
    isDatabaseAway(error) ||
    (typeof error.message === 'string' && AWAY.test(error.message))
  );
}
