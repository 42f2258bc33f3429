import { pickCharacter } from './CharacterSet';
import type { PathAutomaton } from './PathAutomaton';

interface Step {
  readonly mine: number;
  readonly other: number;
  readonly path: string;
}

/** A shortest path that both automata accept; `undefined` when there is none. */
export function findSharedPath(
  mine: PathAutomaton,
  other: PathAutomaton,
): string | undefined {
  const seen = new Set<number>();
  let steps: Step[] = [{ mine: mine.start, other: other.start, path: '' }];
  while (steps.length > 0) {
    const longer: Step[] = [];
    // Steps without a character join the same round, so shorter paths come first.
    for (let step = steps.pop(); step; step = steps.pop()) {
      const key = step.mine * other.states.length + step.other;
      if (seen.has(key)) continue;
      seen.add(key);
      const [a, b] = [mine.states[step.mine], other.states[step.other]];
      if (a.accepts && b.accepts) return step.path;
      for (const to of a.free) steps.push({ ...step, mine: to });
      for (const to of b.free) steps.push({ ...step, other: to });
      for (const moveA of a.moves)
        for (const moveB of b.moves) {
          const character = pickCharacter(moveA.set & moveB.set);
          if (character !== undefined)
            longer.push({
              mine: moveA.to,
              other: moveB.to,
              path: step.path + character,
            });
        }
    }
    steps = longer.reverse();
  }
  return undefined;
}
