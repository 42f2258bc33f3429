import * as z from 'zod';

const PATTERN =
  /^(?:https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?|http:\/\/(?:localhost|127\.0\.0\.1):\*)$/;

/** What a star stands for: a port at the end, else the beginning of a host. */
const PORT = /^\d+$/;
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;

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
    const part = after === '' ? PORT : HOST;
    return (
      origin.startsWith(before) &&
      origin.endsWith(after) &&
      part.test(origin.slice(before.length, origin.length - after.length))
    );
  });
}
