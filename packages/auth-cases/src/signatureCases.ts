import { constants, createHmac, sign } from 'node:crypto';
import { createClaims, type Claims } from './createClaims';
import { findAttackerKey } from './createKey';
import { encodeJson, signAnything, signToken } from './signToken';
import type { TokenCase } from './TokenCase';
import { WRONG_ROLE, type TokenKind } from './TokenKind';
import type { SigningKey, TokenSource } from './TokenSource';

/** Right claims, under a signature that proves nothing. */
export function signatureCases(kind: TokenKind): TokenCase[] {
  const claimsOf = (source: TokenSource) => createClaims(source.issuer, kind);
  const refused =
    (code: string) =>
    (
      name: string,
      token: (source: TokenSource) => string | Promise<string>,
    ): TokenCase => ({
      name,
      token: async source => token(source),
      status: 401,
      code,
    });
  const algorithm = refused('algorithm-refused');
  const unknown = refused('key-unknown');
  const invalid = refused('signature-invalid');

  /** Rightly signed by RS256, under a header with these fields. */
  const withHeader =
    (fields: Claims) =>
    (source: TokenSource): string =>
      signAnything(
        source.key,
        { alg: 'RS256', typ: 'JWT', kid: source.key.kid, ...fields },
        claimsOf(source),
      );

  /** Signed by a key of the attacker, which the header offers for the check. */
  const offering =
    (offer: (key: SigningKey) => Claims) =>
    async (source: TokenSource): Promise<string> => {
      const key = await findAttackerKey();
      return signAnything(
        key,
        { alg: 'RS256', typ: 'JWT', kid: source.key.kid, ...offer(key) },
        claimsOf(source),
      );
    };

  const hmacBy =
    (secret: (key: SigningKey) => string | Buffer) => (source: TokenSource) => {
      const { key } = source;
      const header = { alg: 'HS256', typ: 'JWT', kid: key.kid };
      const signed = `${encodeJson(header)}.${encodeJson(claimsOf(source))}`;
      const hmac = createHmac('sha256', secret(key)).update(signed);
      return `${signed}.${hmac.digest('base64url')}`;
    };

  return [
    algorithm(
      'HS256 with the public key as the secret',
      hmacBy(key => key.publicKey.export({ type: 'spki', format: 'pem' })),
    ),
    algorithm(
      'HS256 with the modulus as the secret',
      hmacBy(key => key.publicKey.export({ format: 'jwk' }).n!),
    ),
    algorithm(
      'HS256 with an empty secret',
      hmacBy(() => ''),
    ),
    ...['none', 'None', 'nOnE'].map(alg =>
      algorithm(`algorithm ${alg} without a signature`, source =>
        withHeader({ alg })(source).replace(/[^.]*$/, ''),
      ),
    ),
    algorithm(
      'algorithm none with a right signature',
      withHeader({ alg: 'none' }),
    ),
    algorithm('no algorithm', withHeader({ alg: undefined })),
    algorithm('an algorithm in small letters', withHeader({ alg: 'rs256' })),
    algorithm('a list of algorithms', withHeader({ alg: ['RS256'] })),
    algorithm('RS512, rightly signed', source =>
      signBy(source, 'RS512', signed =>
        sign('sha512', signed, source.key.privateKey),
      ),
    ),
    algorithm('PS256, rightly signed', source =>
      signBy(source, 'PS256', signed =>
        sign('sha256', signed, {
          key: source.key.privateKey,
          padding: constants.RSA_PKCS1_PSS_PADDING,
          saltLength: 32,
        }),
      ),
    ),
    unknown('a key that was never published', async source =>
      signToken(await findAttackerKey(), claimsOf(source)),
    ),
    unknown('no key id', withHeader({ kid: undefined })),
    unknown('an empty key id', withHeader({ kid: '' })),
    unknown('a number as the key id', withHeader({ kid: 1 })),
    unknown(
      'a path as the key id',
      withHeader({ kid: '../../../../dev/null' }),
    ),
    unknown('__proto__ as the key id', withHeader({ kid: '__proto__' })),
    unknown(
      'an own key inside the header, without a key id',
      offering(key => ({
        kid: undefined,
        jwk: key.publicKey.export({ format: 'jwk' }),
      })),
    ),
    invalid(
      'an own key inside the header',
      offering(key => ({ jwk: key.publicKey.export({ format: 'jwk' }) })),
    ),
    invalid(
      'a URL of own keys in the header',
      offering(() => ({ jku: 'http://127.0.0.1:9/jwks.json' })),
    ),
    invalid(
      'a URL of an own certificate in the header',
      offering(() => ({ x5u: 'http://127.0.0.1:9/x5u.pem' })),
    ),
    invalid(
      "another's key under the published key id",
      offering(() => ({})),
    ),
    invalid('a tampered payload', source => tamper(source, 1)),
    invalid('a tampered signature', source => tamper(source, 2)),
    invalid('an empty signature', source =>
      withHeader({})(source).replace(/[^.]*$/, ''),
    ),
    invalid('a short signature', source => withHeader({})(source).slice(0, -8)),
    refused('token-malformed')(
      'a critical extension that nobody knows',
      withHeader({ crit: ['slipway'], slipway: true }),
    ),
    refused('token-malformed')(
      'a payload that is declared not to be encoded',
      withHeader({ crit: ['b64'], b64: false }),
    ),
  ];

  function signBy(
    source: TokenSource,
    alg: string,
    signatureOf: (signed: Buffer) => Buffer,
  ): string {
    const header = { alg, typ: 'JWT', kid: source.key.kid };
    const signed = `${encodeJson(header)}.${encodeJson(claimsOf(source))}`;
    return `${signed}.${signatureOf(Buffer.from(signed)).toString(
      'base64url',
    )}`;
  }

  /** The token of a wrong role with the payload, or the signature, of one of the right role. */
  function tamper(source: TokenSource, part: 1 | 2): string {
    const claims = claimsOf(source);
    const header = { alg: 'RS256', typ: 'JWT', kid: source.key.kid };
    const parts = signAnything(source.key, header, {
      ...claims,
      role: WRONG_ROLE,
    }).split('.');
    parts[part] = signAnything(source.key, header, claims).split('.')[part];
    return parts.join('.');
  }
}
