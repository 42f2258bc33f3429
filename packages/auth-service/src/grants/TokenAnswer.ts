import type { AuthContext } from '../AuthContext';
import { Refusal } from '../http/Refusal';
import { mintToken } from '../tokens/mintToken';
import type { Identity } from '../tokens/Identity';

/** What a grant gives. */
export interface TokenAnswer {
  readonly identity: Identity;
  readonly sid: string;
  readonly jti: string;
  readonly accessToken: string;
  readonly refreshToken?: string;
}

/**
 * Signs an access token.
 *
 * @throws Refusal when there is no key yet
 */
export async function issueToken(
  { keys, config, clock }: Pick<AuthContext, 'keys' | 'config' | 'clock'>,
  identity: Identity,
  sid: string,
  refreshToken?: string,
): Promise<TokenAnswer> {
  const key = keys.signing;
  if (!key)
    throw new Refusal(
      503,
      'keys-unavailable',
      'There is no key to sign with yet: try again in a moment.',
    ).retryAfter(2);
  const { token, jti } = await mintToken(key, identity, {
    issuer: config.issuer,
    sid,
    issuedAt: Math.floor(clock() / 1000),
    lifetime: config.accessTokenSeconds,
  });
  return { identity, sid, jti, accessToken: token, refreshToken };
}
