import { writeFile } from 'node:fs/promises';
import { TOKEN_CASES } from './TOKEN_CASES';
import type { TokenCase } from './TokenCase';
import {
  CLOCK_TOLERANCE_SECONDS,
  RIGHT_ROLE,
  type TokenKind,
} from './TokenKind';
import type { TestIssuer } from './TestIssuer';
import type { TokenSource } from './TokenSource';

/** A case whose token is signed; a request has none when it is absent. */
export type MintedCase = Omit<TokenCase, 'token'> & { readonly token?: string };

/**
 * Signs the whole table, and revokes what it wants revoked. Whoever looks at revocations only now and then should
 * look for the first time after this.
 */
export function mintTokenCases(
  kind: TokenKind,
  source: TokenSource,
): Promise<MintedCase[]> {
  return Promise.all(
    TOKEN_CASES[kind].map(async ({ token, ...rest }) => ({
      ...rest,
      token: await token(source),
    })),
  );
}

/** Writes the signed table as JSON, with all that a guard in another language must know to judge it. */
export async function writeTokenCases(
  file: string,
  kind: TokenKind,
  issuer: TestIssuer,
): Promise<void> {
  const cases = await mintTokenCases(kind, issuer);
  const document = {
    issuer: issuer.issuer,
    audience: kind,
    roles: [RIGHT_ROLE],
    clockToleranceSeconds: CLOCK_TOLERANCE_SECONDS,
    jwksUrl: issuer.jwksUrl,
    revocationsUrl: issuer.revocationsUrl,
    jwks: issuer.jwks(),
    revocations: issuer.revocations(),
    cases,
  };
  await writeFile(file, JSON.stringify(document, undefined, 2));
}
