import { ANYTHING, setOf, type CharacterSet } from './CharacterSet';
import type { RegexNode } from './RegexNode';

interface PathState {
  readonly moves: { readonly set: CharacterSet; readonly to: number }[];
  /** Where it may go on without a character. */
  readonly free: number[];
  readonly accepts: boolean;
}

/** A nondeterministic automaton that accepts the paths which a route matches. */
export interface PathAutomaton {
  readonly states: readonly PathState[];
  readonly start: number;
}

/** Where everything that follows is accepted as well. */
const BEYOND = 0;
/** Where the path must be over. */
const OVER = 1;
const MOST_STATES = 3_000;

class AutomatonBuilder {
  private readonly states: PathState[] = [];

  constructor() {
    this.addState({ moves: [{ set: ANYTHING, to: BEYOND }], accepts: true });
    this.addState({ accepts: true });
  }

  finish(
    build: (builder: AutomatonBuilder) => number,
  ): PathAutomaton | undefined {
    const start = build(this);
    const { states } = this;
    return states.length > MOST_STATES ? undefined : { states, start };
  }

  addState(state: Partial<PathState>): number {
    this.states.push({ moves: [], free: [], accepts: false, ...state });
    return this.states.length - 1;
  }

  /** Adds what matches a node and goes on at `next`; gives up quietly above the limit. */
  build(node: RegexNode, next: number): number {
    if (this.states.length > MOST_STATES) return next;
    switch (node.kind) {
      case 'character':
        return this.addState({ moves: [{ set: node.set, to: next }] });
      case 'sequence':
        return node.items.reduceRight(
          (after, item) => this.build(item, after),
          next,
        );
      case 'choice':
        return this.addState({
          free: node.options.map(option => this.build(option, next)),
        });
      case 'end':
        return OVER;
      default:
        return this.buildRepeat(node.item, node.least, node.most, next);
    }
  }

  private buildRepeat(
    item: RegexNode,
    least: number,
    most: number,
    next: number,
  ): number {
    let after = next;
    if (most === Infinity) {
      const loop = this.addState({ free: [next] });
      this.states[loop].free.push(this.build(item, loop));
      after = loop;
    } else {
      for (let count = least; count < most; count += 1)
        after = this.addState({ free: [next, this.build(item, after)] });
    }
    for (let count = 0; count < least; count += 1)
      after = this.build(item, after);
    return after;
  }
}

/** Accepts every path that starts with this one: Kong compares characters, so `/order` takes `/orders` too. */
export function automatonOfPrefix(prefix: string): PathAutomaton {
  return new AutomatonBuilder().finish(builder =>
    [...prefix].reduceRight(
      (next, character) =>
        builder.addState({ moves: [{ set: setOf(character), to: next }] }),
      BEYOND,
    ),
  )!;
}

/**
 * Accepts what a regular expression matches. Kong anchors it at the start only: without a `$` it takes everything
 * that follows, too.
 *
 * @returns `undefined` when its repetitions make it too large to judge
 */
export function automatonOfRegex(node: RegexNode): PathAutomaton | undefined {
  return new AutomatonBuilder().finish(builder => builder.build(node, BEYOND));
}
