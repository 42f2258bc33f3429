import fc from 'fast-check';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { signAnything, TestIssuer } from '@slipway/auth-cases';
import { codeOf } from './__testUtils__/codeOf';
import { createVerifier } from './__testUtils__/createVerifier';
import type { TokenVerifier } from './TokenVerifier';

/** The judge: whatever a well known library would refuse, we refuse. */
let issuer: TestIssuer;
let verifier: TokenVerifier;
beforeAll(async () => {
  issuer = await TestIssuer.start();
  verifier = createVerifier(issuer, { requiredClaims: [] });
});
afterAll(() => issuer.close());

const oneOf = <Value>(...values: Value[]) => fc.constantFrom(...values);

it('accepts no signed token that jose refuses, and refuses none that it accepts', async () => {
  const now = Math.floor(Date.now() / 1000);
  const times = oneOf<unknown>(
    undefined,
    null,
    '',
    String(now),
    now - 3600,
    now,
    now + 3600,
    true,
    0,
  );
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        alg: oneOf<unknown>(
          'RS256',
          'RS256',
          'none',
          'HS256',
          'rs256',
          undefined,
          ['RS256'],
        ),
        typ: oneOf<unknown>('JWT', undefined),
        crit: oneOf<unknown>(
          undefined,
          undefined,
          undefined,
          ['exp'],
          [],
          'exp',
          null,
        ),
      }),
      fc.record({
        iss: oneOf<unknown>(
          issuer.issuer,
          issuer.issuer,
          undefined,
          'other',
          [issuer.issuer],
          null,
        ),
        aud: oneOf<unknown>(
          'site',
          'site',
          ['site'],
          ['a', 'site'],
          [],
          'platform',
          undefined,
          null,
          [['site']],
          { site: 1 },
        ),
        exp: fc.oneof(fc.constant(now + 3600), times),
        nbf: fc.oneof(fc.constant(undefined), times),
      }),
      async (header, claims) => {
        const token = signAnything(
          issuer.key,
          { ...header, kid: issuer.key.kid },
          claims,
        );
        expect(await isAccepted(token)).toBe(await joseAccepts(token));
      },
    ),
    { numRuns: 300 },
  );
});

it('accepts no token of which any character was changed, left out or added', async () => {
  const token = await issuer.mint('site');
  await fc.assert(
    fc.asyncProperty(
      fc.nat(token.length - 1),
      fc.oneof(
        fc.constant(''),
        fc.string({ unit: 'binary-ascii', maxLength: 2 }),
      ),
      fc.nat(1),
      async (at, put, cut) => {
        const changed = token.slice(0, at) + put + token.slice(at + cut);
        const isSafe =
          !(await isAccepted(changed)) || (await joseAccepts(changed));
        expect(isSafe).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

async function isAccepted(token: string) {
  return (await codeOf(verifier, token)) === 'accepted';
}

async function joseAccepts(token: string) {
  try {
    await jwtVerify(token, createLocalJWKSet(issuer.jwks()), {
      algorithms: ['RS256'],
      issuer: issuer.issuer,
      audience: 'site',
      clockTolerance: 60,
      requiredClaims: ['exp'],
    });
    return true;
  } catch {
    return false;
  }
}
