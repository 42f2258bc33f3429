import type { CharacterSet } from './CharacterSet';
import type { PathAutomaton } from './PathAutomaton';

const MOST_PAIRS = 5_000;

/**
 * Tells whether an automaton accepts every path that another one accepts.
 *
 * @returns false also where that takes too long to find out: whoever asks may then not claim it
 */
export function coversPaths(
  wide: PathAutomaton,
  narrow: PathAutomaton,
): boolean {
  const seen = new Set<string>();
  const open: { at: number; wideAt: readonly number[] }[] = [
    { at: narrow.start, wideAt: close(wide, [wide.start]) },
  ];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const { at, wideAt } = pair;
    const key = `${at} ${wideAt.join(',')}`;
    if (seen.has(key)) continue;
    if (seen.size > MOST_PAIRS) return false;
    seen.add(key);
    const state = narrow.states[at];
    if (state.accepts && !wideAt.some(index => wide.states[index].accepts))
      return false;
    for (const to of state.free) open.push({ at: to, wideAt });
    for (const { set, to } of state.moves)
      for (const part of splitSet(wide, wideAt, set))
        open.push({ at: to, wideAt: follow(wide, wideAt, part) });
  }
  return true;
}

/** Splits a set into parts whose characters all lead to the same states. */
function splitSet(
  automaton: PathAutomaton,
  from: readonly number[],
  set: CharacterSet,
): CharacterSet[] {
  let parts = [set];
  for (const index of from)
    for (const move of automaton.states[index].moves)
      parts = parts
        .flatMap(part => [part & move.set, part & ~move.set])
        .filter(part => part !== 0n);
  return parts.filter(part => part !== 0n);
}

function follow(
  automaton: PathAutomaton,
  from: readonly number[],
  set: CharacterSet,
): number[] {
  return close(
    automaton,
    from.flatMap(index =>
      automaton.states[index].moves
        .filter(move => (move.set & set) !== 0n)
        .map(move => move.to),
    ),
  );
}

/** All states that are reached without a character, sorted. */
function close(automaton: PathAutomaton, from: readonly number[]): number[] {
  const closed = new Set<number>();
  const open = [...from];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (closed.has(index)) continue;
    closed.add(index);
    open.push(...automaton.states[index].free);
  }
  return [...closed].sort((a, b) => a - b);
}
