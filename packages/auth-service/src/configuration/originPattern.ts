import * as z from 'zod';

const PATTERN =
  /^(?:https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?|http:\/\/(?:localhost|127\.0\.0\.1):\*)$/;

/** Origins that are allowed: one, all hosts below a domain (`https://*.acme.example`), or all ports of a laptop. */
export const originPattern = z
  .string('Give a text.')
  .regex(
    PATTERN,
    'Give an origin without a path: https://shop.acme.example, https://*.acme.example or http://localhost:*.',
  );

/** True when one of the patterns allows the origin that a browser sends. */
export function isOriginAllowed(
  origin: string,
  patterns: readonly string[],
): boolean {
  return patterns.some(pattern => {
    const [before, after] = pattern.split('*');
    if (after === undefined) return origin === pattern;
    return (
      origin.startsWith(before) &&
      origin.endsWith(after) &&
      /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(
        origin.slice(before.length, origin.length - after.length),
      )
    );
  });
}
