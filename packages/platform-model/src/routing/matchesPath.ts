import { setOf } from './CharacterSet';
import { findSharedPath } from './findSharedPath';
import { automatonOfRegex, type PathAutomaton } from './PathAutomaton';
import { readPathPattern } from './PathPattern';

/**
 * Tells whether a path of a route takes the path of a request, as Kong does: by characters, case and all.
 *
 * @param asked - without a query, e.g. `/api/v1/orders/42`
 * @returns false for an expression that cannot be judged, too
 */
export function matchesPath(text: string, asked: string): boolean {
  if (!text.startsWith('~')) return asked.startsWith(text);
  const { automaton, literalPrefix } = readPathPattern(text);
  if (!asked.startsWith(literalPrefix)) return false;
  const [pattern, exact] = [automaton(), automatonOfPath(asked)];
  return (
    pattern !== undefined &&
    exact !== undefined &&
    findSharedPath(pattern, exact) !== undefined
  );
}

/** Accepts this path and no other. */
function automatonOfPath(path: string): PathAutomaton | undefined {
  return automatonOfRegex({
    kind: 'sequence',
    items: [
      ...[...path].map(character => ({
        kind: 'character' as const,
        set: setOf(character),
      })),
      { kind: 'end' },
    ],
  });
}
