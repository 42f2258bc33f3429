import { verify } from 'node:crypto';
import { checkClaims, isExpired, tokenExpired } from './checkClaims';
import type { TokenClaims } from './Claims';
import { freezeJson } from './freezeJson';
import { Issuer } from './Issuer';
import type { IssuerKey } from './parseKeys';
import { decodeObject, parseToken, type ParsedToken } from './parseToken';
import { readToken, type RequestHeaders } from './readToken';
import { RecentTokens } from './RecentTokens';
import { TokenRefusal } from './TokenRefusal';
import {
  completeSettings,
  type CompleteSettings,
  type VerifierSettings,
} from './VerifierSettings';

/** The one algorithm. What the token names is compared with it, and never chooses anything. */
const ALGORITHM = 'RS256';

/** What comes of a token. */
export type Verdict<Claims> = Claims | TokenRefusal;

interface VerifiedToken<Claims> {
  readonly claims: Claims;
  readonly key: IssuerKey;
}

/**
 * Verifies the access tokens of one issuer for one audience.
 *
 * Tokens that were verified are remembered by their whole text. What may change meanwhile is looked at again each time:
 * the clock, the key, the revocations.
 */
export class TokenVerifier<Claims extends TokenClaims = TokenClaims> {
  private readonly settings: CompleteSettings;
  private readonly issuer: Issuer;
  private readonly recent: RecentTokens<VerifiedToken<Claims>>;

  /** @throws Error naming a setting that cannot be right */
  constructor(settings: VerifierSettings) {
    this.settings = completeSettings(settings);
    this.issuer = new Issuer(this.settings);
    this.recent = new RecentTokens(this.settings.rememberedTokens);
  }

  /** Verifies the token of a request, by its headers. */
  verifyRequest(
    headers: RequestHeaders,
  ): Verdict<Claims> | Promise<Verdict<Claims>> {
    return this.verify(readToken(headers, this.settings.cookieName));
  }

  /** @returns at once when nothing has to be asked of the issuer: nearly always */
  verify(
    token: string | undefined,
  ): Verdict<Claims> | Promise<Verdict<Claims>> {
    if (token === undefined)
      return new TokenRefusal(
        'token-missing',
        `Send an access token: in the header Authorization, as Bearer, or in the cookie ${this.settings.cookieName}.`,
      );
    const verified = this.recent.get(token);
    if (!verified) return this.verifyAnew(token);
    const waiting = this.issuer.look();
    return waiting
      ? waiting.then(() => this.verifyAgain(token, verified))
      : this.verifyAgain(token, verified);
  }

  private verifyAgain(
    token: string,
    { claims, key }: VerifiedToken<Claims>,
  ): Verdict<Claims> | Promise<Verdict<Claims>> {
    if (this.issuer.findKey(key.kid) !== key) {
      this.recent.delete(token);
      return this.verifyAnew(token);
    }
    if (isExpired(claims.exp, this.settings, this.now())) {
      this.recent.delete(token);
      return tokenExpired();
    }
    return this.issuer.isRevoked(claims.sid) ? tokenRevoked() : claims;
  }

  private verifyAnew(
    token: string,
  ): Verdict<Claims> | Promise<Verdict<Claims>> {
    const parsed = parseToken(token);
    if (!parsed) return tokenMalformed('it is no JSON Web Token');
    const { alg, crit, kid } = parsed.header;
    if (alg !== ALGORITHM)
      return new TokenRefusal(
        'algorithm-refused',
        `The token is not signed by ${ALGORITHM}, the only algorithm that is accepted: get one from the auth service.`,
      );
    // Whoever marks an extension as critical wants it understood or the token refused (RFC 7515); we know none.
    if (crit !== undefined)
      return tokenMalformed('it has an extension that is not known');
    if (typeof kid !== 'string') return keyUnknown();
    const key = this.issuer.findKey(kid);
    const waiting = key ? this.issuer.look() : this.findIssuer(kid);
    return waiting
      ? waiting.then(() => this.verifySignature(token, parsed, kid))
      : this.verifySignature(token, parsed, kid);
  }

  /** Waits for the issuer, and for its new keys when the one of this id is not among those that are known. */
  private findIssuer(kid: string): Promise<unknown> | undefined {
    const waiting = this.issuer.look();
    if (waiting)
      return waiting.then(() =>
        this.issuer.findKey(kid) ? undefined : this.issuer.huntKeys(),
      );
    return this.issuer.huntKeys();
  }

  private verifySignature(
    token: string,
    { signed, signature, payload }: ParsedToken,
    kid: string,
  ): Verdict<Claims> {
    if (!this.issuer.isKnown)
      return new TokenRefusal(
        'keys-unavailable',
        'The keys of the auth service have not been reached yet: try again soon.',
      );
    const key = this.issuer.findKey(kid);
    if (!key) return keyUnknown();
    const isSigned = verify(
      'sha256',
      Buffer.from(signed),
      key.key,
      Buffer.from(signature, 'base64url'),
    );
    if (!isSigned)
      return new TokenRefusal(
        'signature-invalid',
        'The signature of the token does not fit: get a new one from the auth service.',
      );
    const claims = decodeObject(payload);
    if (!claims) return tokenMalformed('its payload is no JSON object');
    const refusal = checkClaims(claims, this.settings, this.now());
    if (refusal) return refusal;
    if (this.issuer.isRevoked(claims.sid)) return tokenRevoked();
    const verified = freezeJson(claims) as unknown as Claims;
    this.recent.set(token, { claims: verified, key });
    return verified;
  }

  /** Seconds since 1970. */
  private now(): number {
    return this.settings.now() / 1000;
  }
}

function tokenMalformed(why: string): TokenRefusal {
  return new TokenRefusal(
    'token-malformed',
    `The token cannot be read: ${why}. Get one from the auth service.`,
  );
}

function keyUnknown(): TokenRefusal {
  return new TokenRefusal(
    'key-unknown',
    'The token is signed by a key that the auth service does not publish: get a new one from it.',
  );
}

function tokenRevoked(): TokenRefusal {
  return new TokenRefusal(
    'token-revoked',
    'The login session of the token has ended: sign in again.',
  );
}
