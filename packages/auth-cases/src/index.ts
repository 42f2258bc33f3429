export { createClaims, secondsFromNow, type Claims } from './createClaims';
export { createKey, findAttackerKey } from './createKey';
export {
  mintTokenCases,
  writeTokenCases,
  type MintedCase,
} from './mintTokenCases';
export { encodeJson, signAnything, signToken } from './signToken';
export { TestIssuer, type IssuerMood } from './TestIssuer';
export { TOKEN_CASES } from './TOKEN_CASES';
export type { TokenCase } from './TokenCase';
export {
  CLOCK_TOLERANCE_SECONDS,
  REQUIRED_CLAIMS,
  RIGHT_ROLE,
  WRONG_ROLE,
  type TokenKind,
} from './TokenKind';
export type { SigningKey, TokenSource } from './TokenSource';
