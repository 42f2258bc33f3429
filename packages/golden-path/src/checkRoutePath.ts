const LONGEST_ROUTE = 200;

/** `/api/v1/orders`: whole segments, so that gateway and application cannot read one path in two ways. */
const ROUTE_PATTERN = /^(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/;

/**
 * Says what to change in the path of a route.
 *
 * @returns one sentence, or `undefined` when the path is good
 */
export function checkRoutePath(path: string): string | undefined {
  if (path.length > LONGEST_ROUTE)
    return `Shorten the path to ${LONGEST_ROUTE} characters.`;
  if (!ROUTE_PATTERN.test(path))
    return 'Write the path like /api/v1/orders: segments of lower-case letters, digits and single dashes, each after one slash, without a slash at the end.';
  if (/^\/health(?:\/|$)/.test(path))
    return 'Choose another path: /health is where the platform asks whether the application is alive.';
  return undefined;
}
