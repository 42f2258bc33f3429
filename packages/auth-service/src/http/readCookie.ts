import type { Request } from 'express';

/** The first of a name: browsers send the one that belongs most closely to the path first. */
export function readCookie(
  { headers: { cookie } }: Request,
  name: string,
): string | undefined {
  for (const pair of cookie?.split(';') ?? []) {
    const equals = pair.indexOf('=');
    if (equals > 0 && pair.slice(0, equals).trim() === name)
      return decode(pair.slice(equals + 1).trim()) || undefined;
  }
  return undefined;
}

/** PHP escapes what its ids may hold, such as a comma. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
