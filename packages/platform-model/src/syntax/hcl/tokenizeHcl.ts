import { HclFault } from './HclFault';
import type { HclToken } from './HclToken';
import { HclTokenizer } from './HclTokenizer';

/**
 * Splits HCL into pieces, the blanks between them left out. Never throws.
 *
 * @returns what was read, ended by a piece `end`, and what kept the rest from being read
 */
export function tokenizeHcl(text: string): {
  tokens: readonly HclToken[];
  fault?: HclFault;
} {
  const tokenizer = new HclTokenizer(text);
  let fault: HclFault | undefined;
  try {
    tokenizer.run();
  } catch (error) {
    if (!(error instanceof HclFault)) throw error;
    fault = error;
  }
  tokenizer.finish();
  return { tokens: tokenizer.tokens, fault };
}
