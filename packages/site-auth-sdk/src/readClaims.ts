import type { Claims } from './Claims.js';

const COMMON = ['iss', 'sub', 'sid', 'role'] as const;

/** What each audience's tokens say besides. */
const OF_AUDIENCE = {
  site: ['siteCode', 'unitCode', 'memberCode'],
  platform: [],
} as const;

/**
 * Reads who a token is for. The signature is not verified: the token came straight from its issuer.
 *
 * @returns `undefined` when it is no token of the auth service
 */
export function readClaims(token: string): Claims | undefined {
  const payload = readPayload(token);
  const audience = payload?.aud;
  if (!payload || (audience !== 'site' && audience !== 'platform'))
    return undefined;
  const claims: Record<string, string> = { aud: audience };
  for (const name of [...COMMON, ...OF_AUDIENCE[audience]]) {
    const value = payload[name];
    if (typeof value !== 'string' || value === '') return undefined;
    claims[name] = value;
  }
  return Object.freeze(claims) as unknown as Claims;
}

function readPayload(token: string): Record<string, unknown> | undefined {
  try {
    const [, part = ''] = token.split('.');
    // atob gives bytes as characters; a name may be Korean.
    const bytes = atob(part.replace(/-/g, '+').replace(/_/g, '/'));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(bytes, byte => byte.charCodeAt(0)),
    );
    const payload = JSON.parse(text);
    return typeof payload === 'object' && payload !== null
      ? payload
      : undefined;
  } catch {
    return undefined;
  }
}
