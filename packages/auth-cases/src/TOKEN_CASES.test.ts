import { createLocalJWKSet, jwtVerify } from 'jose';
import { mintTokenCases, type MintedCase } from './mintTokenCases';
import { TestIssuer } from './TestIssuer';
import { TOKEN_CASES } from './TOKEN_CASES';
import {
  CLOCK_TOLERANCE_SECONDS,
  REQUIRED_CLAIMS,
  type TokenKind,
} from './TokenKind';

/** What a refusal is that jose has no opinion about: roles and revocations are ours, and so is which texts may be empty. */
const BEYOND_JOSE = new Set(['role-refused', 'token-revoked']);

/** Where we ask for more than the standard does. */
const STRICTER =
  /^(an empty|a number as|null as|the role as|no key id|an empty key id|padded)/;

describe.each(['site', 'platform'] as const)('the %s tokens', kind => {
  let issuer: TestIssuer;
  let minted: MintedCase[];

  beforeAll(async () => {
    issuer = await TestIssuer.start();
    minted = await mintTokenCases(kind, issuer);
  });
  afterAll(() => issuer.close());

  it('have a name each', () => {
    const names = TOKEN_CASES[kind].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(
    TOKEN_CASES[kind].filter(
      ({ name, code }) => !STRICTER.test(name) && !BEYOND_JOSE.has(code ?? ''),
    ),
  )(
    '$name: jose agrees that it is answered by $status',
    async ({ name, status }) => {
      const { token } = minted.find(one => one.name === name)!;
      expect(await isAccepted(kind, issuer, token ?? '')).toBe(status === 200);
    },
  );
});

async function isAccepted(kind: TokenKind, issuer: TestIssuer, token: string) {
  try {
    await jwtVerify(token, createLocalJWKSet(issuer.jwks()), {
      algorithms: ['RS256'],
      issuer: issuer.issuer,
      audience: kind,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['exp', ...REQUIRED_CLAIMS[kind]],
    });
    return true;
  } catch {
    return false;
  }
}
