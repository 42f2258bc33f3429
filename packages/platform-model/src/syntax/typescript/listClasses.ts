import type { Decorator } from './readDecorators';
import type { SourceCode } from './SourceCode';

/** A class that has decorators, and its members that have some. */
export interface ClassCode {
  readonly decorators: readonly Decorator[];
  /** The decorators of each member, in the order of the text. */
  readonly members: readonly (readonly Decorator[])[];
}

/**
 * Finds the classes that have decorators. Reads each token a few times at most, whatever the text.
 *
 * @param decorators - all of the file, in the order of the text
 */
export function listClasses(
  code: SourceCode,
  decorators: readonly Decorator[],
): ClassCode[] {
  const byStart = new Map(decorators.map(one => [one.range.from, one]));
  const targets = new Map<Decorator, number | undefined>();
  const byClass = new Map<number, Decorator[]>();
  // From the last to the first: what stands before another decorator has the same target.
  for (const decorator of [...decorators].reverse()) {
    const target = findTarget(code, decorator, byStart, targets);
    targets.set(decorator, target);
    if (target === undefined) continue;
    const others = byClass.get(target);
    if (others) others.push(decorator);
    else byClass.set(target, [decorator]);
  }
  return [...byClass]
    .map(([start, own]) => ({
      decorators: own.reverse(),
      members: listMembers(code, findBody(code, start), byStart),
    }))
    .sort(
      (one, other) =>
        one.decorators[0].range.from - other.decorators[0].range.from,
    );
}

/** The index of the word `class` that a decorator is for; `undefined` for one of a member or of a parameter. */
function findTarget(
  code: SourceCode,
  { range }: Decorator,
  byStart: ReadonlyMap<number, Decorator>,
  targets: ReadonlyMap<Decorator, number | undefined>,
): number | undefined {
  for (let at = range.to; at < code.tokens.length; at += 1) {
    const next = byStart.get(at);
    if (next) return targets.get(next);
    if (code.is(at, 'class')) return at;
    if (code.is(at, '(') || code.is(at, '[')) at = code.closingOf(at);
    else if (
      ['{', '}', ')', ']', ';', ',', '='].some(mark => code.is(at, mark))
    )
      return undefined;
  }
  return undefined;
}

/** The index of the bracket that opens the body of a class; behind the last token where none does. */
function findBody(code: SourceCode, start: number): number {
  let depth = 0;
  for (let at = start + 1; at < code.tokens.length; at += 1) {
    if (code.is(at, '<')) depth += 1;
    else if (code.is(at, '>')) depth -= 1;
    else if (code.is(at, '(') || code.is(at, '[')) at = code.closingOf(at);
    else if (code.is(at, '{')) {
      if (depth <= 0) return at;
      at = code.closingOf(at);
    } else if (code.is(at, 'class') || code.is(at, ';')) break;
  }
  return code.tokens.length;
}

function listMembers(
  code: SourceCode,
  body: number,
  byStart: ReadonlyMap<number, Decorator>,
): Decorator[][] {
  const members: Decorator[][] = [];
  let member: Decorator[] = [];
  const finish = () => {
    if (member.length > 0) members.push(member);
    member = [];
  };
  const end = code.closingOf(body);
  for (let at = body + 1; at < end; at += 1) {
    const decorator = byStart.get(at);
    if (decorator) {
      member.push(decorator);
      at = decorator.range.to - 1;
    } else if (code.is(at, '(') || code.is(at, '[')) at = code.closingOf(at);
    else if (code.is(at, '{')) {
      finish();
      at = code.closingOf(at);
    } else if (code.is(at, ';')) finish();
  }
  finish();
  return members;
}
