import { createHash } from 'node:crypto';

/** Chances that are the same each time. */
export interface Random {
  /** From one number to another. */
  between(from: number, to: number): number;
  upTo(most: number): number;
  chance(share: number): boolean;
}

/** @param seed - the same seed, the same chances in the same order */
export function createRandom(seed: string): Random {
  let count = 0;
  const next = () => {
    const digest = createHash('sha256').update(`${seed}\n${count++}`).digest();
    return digest.readUInt32BE() / 2 ** 32;
  };
  const between = (from: number, to: number) => from + next() * (to - from);
  return {
    between,
    upTo: most => between(0, most),
    chance: share => next() < share,
  };
}
