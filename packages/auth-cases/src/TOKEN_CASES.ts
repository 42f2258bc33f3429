import { claimCases } from './claimCases';
import { formCases } from './formCases';
import { signatureCases } from './signatureCases';
import type { TokenCase } from './TokenCase';
import type { TokenKind } from './TokenKind';

/**
 * The one table: tokens, and how everything that guards a route answers them, for a route that lets in only
 * `RIGHT_ROLE`, at a tolerance of `CLOCK_TOLERANCE_SECONDS`.
 */
export const TOKEN_CASES: Record<TokenKind, readonly TokenCase[]> = {
  site: casesOf('site'),
  platform: casesOf('platform'),
};

function casesOf(kind: TokenKind): TokenCase[] {
  return [...formCases(kind), ...signatureCases(kind), ...claimCases(kind)];
}
