import { TokenRefusal, type RefusalCode } from '../TokenRefusal';
import type { TokenVerifier } from '../TokenVerifier';

/** The code of the refusal, or `accepted`. */
export async function codeOf(
  verifier: TokenVerifier,
  token: string | undefined,
): Promise<RefusalCode | 'accepted'> {
  const verdict = await verifier.verify(token);
  return verdict instanceof TokenRefusal ? verdict.code : 'accepted';
}
