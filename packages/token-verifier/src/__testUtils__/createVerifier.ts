import {
  CLOCK_TOLERANCE_SECONDS,
  REQUIRED_CLAIMS,
  type TestIssuer,
  type TokenKind,
} from '@slipway/auth-cases';
import { TokenVerifier } from '../TokenVerifier';
import type { VerifierSettings } from '../VerifierSettings';

/** A verifier as the guard of this kind has it, that believes a test's issuer. */
export function createVerifier(
  { issuer }: TestIssuer,
  settings: Partial<VerifierSettings> = {},
  kind: TokenKind = 'site',
): TokenVerifier {
  return new TokenVerifier({
    issuer,
    audience: kind,
    requiredClaims: REQUIRED_CLAIMS[kind],
    cookieName: `${kind}_token`,
    clockToleranceSeconds: CLOCK_TOLERANCE_SECONDS,
    ...settings,
  });
}
