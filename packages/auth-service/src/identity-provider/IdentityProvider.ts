import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import type { IdentityProviderConfig } from '../configuration/AuthConfig';
import { Refusal } from '../http/Refusal';
import type { PlatformIdentity } from '../tokens/Identity';
import { discoverKeys } from './discoverKeys';
import { readEmployee } from './readEmployee';

/** What providers sign ID tokens by; never by a shared secret. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA', 'RS384', 'RS512'];

type Keys = ReturnType<typeof createRemoteJWKSet>;

/** The company's identity provider: whoever brings an ID token of it is somebody of the company. */
export class IdentityProvider {
  private keys?: Promise<Keys>;

  constructor(
    private readonly config: IdentityProviderConfig,
    private readonly clockToleranceSeconds: number,
  ) {}

  /** @throws Refusal when the ID token proves nothing, its bearer has no role here, or the provider is away */
  async identify(idToken: string): Promise<PlatformIdentity> {
    const { issuer, clientId, maxAgeSeconds } = this.config;
    const verified = await jwtVerify(idToken, await this.findKeys(), {
      issuer,
      audience: clientId,
      algorithms: ALGORITHMS,
      clockTolerance: this.clockToleranceSeconds,
      maxTokenAge: maxAgeSeconds,
      requiredClaims: ['sub', 'iat', 'exp'],
    }).catch(error => {
      throw toRefusal(error);
    });
    this.refuseOthers(verified.protectedHeader.typ, verified.payload);
    return readEmployee(verified.payload, this.config);
  }

  /** An access token, or an ID token that was given to another client, is no login here. */
  private refuseOthers(typ: string | undefined, { aud, azp }: JWTPayload) {
    const isForAnother = azp !== undefined && azp !== this.config.clientId;
    const isUnclear = Array.isArray(aud) && aud.length > 1 && !azp;
    if (isForAnother || isUnclear || (typ && !/^jwt$/i.test(typ)))
      throw refused('it was given to another client, or is no ID token');
  }

  private findKeys(): Promise<Keys> {
    this.keys ??= discoverKeys(this.config).catch(error => {
      // The next one asks again.
      this.keys = undefined;
      throw unavailable(error);
    });
    return this.keys;
  }
}

function toRefusal(error: unknown): Refusal {
  if (error instanceof errors.JWTExpired)
    return refused('it has expired', error.reason);
  if (error instanceof errors.JWKSNoMatchingKey)
    return refused('its key is not published');
  if (
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid ||
    !(error instanceof errors.JOSEError) ||
    // What jose says when the answer is no 200, or no JSON.
    error.code === 'ERR_JOSE_GENERIC'
  )
    return unavailable(error);
  return refused('it is not valid', error.code);
}

function refused(why: string, reason?: string): Refusal {
  return new Refusal(
    401,
    'login-refused',
    `The ID token is refused, for ${why}: log in at the identity provider again.`,
    reason,
  );
}

function unavailable(error: unknown): Refusal {
  return new Refusal(
    503,
    'identity-provider-unavailable',
    'The identity provider does not answer: try again in a moment.',
    error instanceof Error ? error.message : undefined,
  );
}
