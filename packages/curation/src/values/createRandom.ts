/** Choices that are the same for the same seed, everywhere. */
export interface Random {
  /** A whole number from 0, below a limit. */
  below(limit: number): number;
  pick<T>(choices: readonly T[]): T;
  /** Some of the choices, in their order; at least one where there is one. */
  some<T>(choices: readonly T[]): T[];
}

/** @param seed - any whole number */
export function createRandom(seed: number): Random {
  // Mulberry32: 32 bits of state, each used for one number.
  let state = Math.trunc(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) % 0x1_0000_0000;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(choices: readonly T[]) => choices[below(choices.length)];
  return {
    below,
    pick,
    some: choices => {
      const chosen = choices.filter(() => below(2) === 0);
      return chosen.length > 0 ? chosen : choices.slice(0, 1);
    },
  };
}
