import { automatonOfPrefix, automatonOfRegex } from './PathAutomaton';
import type { PathAutomaton } from './PathAutomaton';
import { parsePathRegex } from './parsePathRegex';
import { findLiteralPrefix } from './findLiteralPrefix';

/** How Kong reads one entry of a route's paths. */
export interface PathPattern {
  /** As it is written; empty for a route that takes any path. */
  readonly text: string;
  readonly isRegex: boolean;
  /** Every path that matches starts with this. */
  readonly literalPrefix: string;
  /** Made when it is first asked for; `undefined` for an expression that cannot be judged. */
  readonly automaton: () => PathAutomaton | undefined;
}

const known = new Map<string, PathPattern>();

/** Reads a path as Kong does: `~` makes it a regular expression, anything else is a prefix. */
export function readPathPattern(text: string): PathPattern {
  let pattern = known.get(text);
  if (!pattern) {
    // Far more than the routes of any gateway that is judged at one time.
    if (known.size >= 50_000) known.clear();
    pattern = text.startsWith('~') ? readRegex(text) : readPrefix(text);
    known.set(text, pattern);
  }
  return pattern;
}

function readPrefix(text: string): PathPattern {
  return {
    text,
    isRegex: false,
    literalPrefix: text,
    automaton: once(() => automatonOfPrefix(text)),
  };
}

function readRegex(text: string): PathPattern {
  const node = parsePathRegex(text.slice(1));
  const isRead = !('fault' in node);
  return {
    text,
    isRegex: true,
    literalPrefix: isRead ? findLiteralPrefix(node) : '',
    automaton: once(() => (isRead ? automatonOfRegex(node) : undefined)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
