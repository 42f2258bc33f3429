import { compactVerify } from 'jose';
import type { SigningKey } from '../keys/StoredKey';
import { Refusal } from '../http/Refusal';
import { checkClaims, type ClaimExpectations } from './checkClaims';

/** What a token of ours says. */
export type VerifiedClaims = Record<string, unknown> & {
  readonly sub: string;
  readonly role: string;
  readonly sid: string;
};

const LONGEST = 8192;
const FORM = /^([\w-]+)\.([\w-]+)\.([\w-]*)$/;

/**
 * Verifies a token of ours by our own keys. Whether its login was ended is not asked here.
 *
 * @throws Refusal as every guard refuses
 */
export async function verifyToken(
  token: string,
  keys: readonly SigningKey[],
  expected: ClaimExpectations,
): Promise<VerifiedClaims> {
  const claims = await verifySignature(token, keys);
  checkClaims(claims, expected);
  return claims as VerifiedClaims;
}

/**
 * What a token that we signed says, whether it is still valid or not.
 *
 * @throws Refusal when we did not sign it
 */
export async function verifySignature(
  token: string,
  keys: readonly SigningKey[],
): Promise<Record<string, unknown>> {
  const [, head, payload] = (token.length <= LONGEST && FORM.exec(token)) || [];
  const header = head && decodeObject(head);
  if (!header || !payload)
    throw new Refusal(
      401,
      'token-malformed',
      'This is no token: send the one that the auth service gave.',
    );
  if (header.alg !== 'RS256')
    throw new Refusal(
      401,
      'algorithm-refused',
      'Only tokens signed by RS256 are accepted: get one from the auth service.',
    );
  if (header.crit !== undefined)
    throw new Refusal(
      401,
      'token-malformed',
      'The token wants an extension that nobody here knows.',
    );
  const key = keys.find(({ kid }) => kid === header.kid);
  if (!key)
    throw new Refusal(
      401,
      'key-unknown',
      'The key of the token is not published: get a new token.',
    );
  await compactVerify(token, key.publicKey, { algorithms: ['RS256'] }).catch(
    () => {
      throw new Refusal(
        401,
        'signature-invalid',
        'The signature of the token is wrong: get a new one.',
      );
    },
  );
  const claims = decodeObject(payload);
  if (!claims)
    throw new Refusal(401, 'token-malformed', 'The token says nothing.');
  return claims;
}

function decodeObject(part: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(Buffer.from(part, 'base64url').toString());
    const isObject =
      typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? value : undefined;
  } catch {
    return undefined;
  }
}
