/** Longer than any token that we sign, and short enough to look at. */
const LONGEST = 8192;

/** Three parts in base64url; only the last may be empty, and then proves nothing. */
const FORM = /^([\w-]+)\.([\w-]+)\.([\w-]*)$/;

/** An object of JSON. */
export type JsonObject = Record<string, unknown>;

/** A token, taken apart; nothing of it is true yet. */
export interface ParsedToken {
  readonly header: JsonObject;
  /** The payload as it stands in the token. */
  readonly payload: string;
  /** What the signature is about. */
  readonly signed: string;
  /** In base64url. */
  readonly signature: string;
}

/** @returns `undefined` when it is no token (RFC 7519, in its compact form) */
export function parseToken(token: string): ParsedToken | undefined {
  if (token.length > LONGEST) return undefined;
  const parts = FORM.exec(token);
  if (!parts) return undefined;
  const header = decodeObject(parts[1]);
  return (
    header && {
      header,
      payload: parts[2],
      signed: `${parts[1]}.${parts[2]}`,
      signature: parts[3],
    }
  );
}

/** @returns `undefined` when the part is no JSON object */
export function decodeObject(part: string): JsonObject | undefined {
  try {
    const value = JSON.parse(Buffer.from(part, 'base64url').toString());
    const isObject =
      typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? value : undefined;
  } catch {
    return undefined;
  }
}
