import {
  ANYTHING,
  complementOf,
  DIGITS,
  NOTHING,
  rangeOf,
  setOf,
  WORD,
  type CharacterSet,
} from './CharacterSet';
import { partsOf, type RegexFault, type RegexNode } from './RegexNode';

const LONGEST = 500;
const DEEPEST = 20;
const MOST_REPEATS = 100;

/** Thrown inside, a value outside. */
class Unreadable extends Error {}

const BOUNDS: Readonly<Record<string, readonly [number, number]>> = {
  '*': [0, Infinity],
  '+': [1, Infinity],
  '?': [0, 1],
};

const CLASSES: Readonly<Record<string, CharacterSet>> = {
  d: DIGITS,
  D: complementOf(DIGITS),
  w: WORD,
  W: complementOf(WORD),
  s: NOTHING,
  S: ANYTHING,
};

class PathRegexParser {
  private position = 0;
  private depth = 0;

  constructor(private readonly source: string) {}

  parse(): RegexNode {
    // The router anchors every expression at the start, so this says nothing new.
    this.take('^');
    const node = this.parseChoice();
    if (this.position < this.source.length)
      throw new Unreadable('it closes a group that it never opened');
    return node;
  }

  private parseChoice(): RegexNode {
    const options = [this.parseSequence()];
    while (this.take('|')) options.push(this.parseSequence());
    return options.length === 1 ? options[0] : { kind: 'choice', options };
  }

  private parseSequence(): RegexNode {
    const items: RegexNode[] = [];
    while (this.position < this.source.length && !/[|)]/.test(this.peek()))
      items.push(this.parseRepeat(this.parseAtom()));
    return items.length === 1 ? items[0] : { kind: 'sequence', items };
  }

  private parseRepeat(item: RegexNode): RegexNode {
    const [text, least, comma, most] =
      this.match(/(?:[*+?]|\{(\d{1,4})(,?)(\d{0,4})\})/y) ?? [];
    if (text === undefined) return item;
    // Lazy or not, it matches the same paths.
    this.take('?');
    if (/[*+?{]/.test(this.peek()))
      throw new Unreadable('it repeats a repetition');
    const open = comma ? Infinity : Number(least);
    const [low, high] = BOUNDS[text] ?? [
      Number(least),
      most ? Number(most) : open,
    ];
    if (high < low) throw new Unreadable(`it repeats ${text}, which is never`);
    if (low > MOST_REPEATS || (high > MOST_REPEATS && high !== Infinity))
      throw new Unreadable(`it repeats more than ${MOST_REPEATS} times`);
    return { kind: 'repeat', item, least: low, most: high };
  }

  private parseAtom(): RegexNode {
    const character = this.next();
    switch (character) {
      case '(':
        return this.parseGroup();
      case '[':
        return { kind: 'character', set: this.parseClass() };
      case '.':
        return { kind: 'character', set: ANYTHING };
      case '$':
        return { kind: 'end' };
      case '\\':
        return { kind: 'character', set: this.parseEscape() };
      case '^':
        throw new Unreadable('it has a ^ after its start');
      case '*':
      case '+':
      case '?':
      case '{':
        throw new Unreadable(`it has a ${character} with nothing to repeat`);
      default:
        return { kind: 'character', set: setOf(character) };
    }
  }

  private parseGroup(): RegexNode {
    this.depth += 1;
    if (this.depth > DEEPEST)
      throw new Unreadable(`it nests groups more than ${DEEPEST} deep`);
    if (this.peek() === '?' && !this.match(/\?(?::|P?<[A-Za-z_]\w*>)/y))
      throw new Unreadable(
        `it uses (${this.source.slice(this.position, this.position + 2)}`,
      );
    const node = this.parseChoice();
    if (!this.take(')')) throw new Unreadable('it does not close a group');
    this.depth -= 1;
    return node;
  }

  private parseClass(): CharacterSet {
    const isNegated = this.take('^');
    let set = NOTHING;
    let isFirst = true;
    while (isFirst || this.peek() !== ']') {
      if (this.position >= this.source.length)
        throw new Unreadable('it does not close a [');
      const [text, first, last] = this.match(
        /(\\?[^[\]\\])-(\\?[^[\]\\])/y,
      ) ?? [undefined];
      if (text !== undefined && !/\\[A-Za-z0-9]/.test(text))
        set |= rangeOf(first!.slice(-1), last!.slice(-1));
      else if (text !== undefined)
        throw new Unreadable(`it uses ${text} in a class`);
      else set |= this.parseMember();
      isFirst = false;
    }
    this.take(']');
    return isNegated ? complementOf(set) : set;
  }

  private parseMember(): CharacterSet {
    const character = this.next();
    if (character === '\\') return this.parseEscape();
    if (character === '[') throw new Unreadable('it uses a class in a class');
    return setOf(character);
  }

  private parseEscape(): CharacterSet {
    const character = this.next();
    if (character === '') throw new Unreadable('it ends with a \\');
    if (Object.hasOwn(CLASSES, character)) return CLASSES[character];
    if (/[A-Za-z0-9]/.test(character))
      throw new Unreadable(`it uses \\${character}`);
    return setOf(character);
  }

  private peek(): string {
    return this.source[this.position] ?? '';
  }

  private next(): string {
    const character = this.peek();
    this.position += 1;
    return character;
  }

  private take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.position += 1;
    return true;
  }

  /** What a sticky pattern matches at this place, and its groups. */
  private match(pattern: RegExp): (string | undefined)[] | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.source);
    if (!found) return undefined;
    this.position = pattern.lastIndex;
    return [...found];
  }
}

/**
 * Takes a regular expression of a route apart, without its `~`. It knows what both of Kong's engines know (Rust's of
 * the router, PCRE of the schema) and what a path needs: characters, classes, groups, choices, repetitions, `$`.
 */
export function parsePathRegex(source: string): RegexNode | RegexFault {
  try {
    if (source.length > LONGEST)
      throw new Unreadable(`it has more than ${LONGEST} characters`);
    const node = new PathRegexParser(source).parse();
    if (hasInnerEnd(node, true))
      throw new Unreadable('it goes on after a $, so it matches nothing');
    return node;
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.message };
    throw error;
  }
}

function hasInnerEnd(node: RegexNode, isLast: boolean): boolean {
  if (node.kind === 'end') return !isLast;
  const parts = partsOf(node);
  return parts.some((part, index) => {
    const isLastPart = node.kind !== 'sequence' || index === parts.length - 1;
    const isOnce = node.kind !== 'repeat' || node.most <= 1;
    return hasInnerEnd(part, isLast && isLastPart && isOnce);
  });
}
