import { NOTHING, type CharacterSet } from './CharacterSet';
import { partsOf, type RegexNode, type RegexRepeat } from './RegexNode';

/**
 * Looks for a repetition that can match one text in many ways, such as `(?:a+)+`: an engine that tries them all takes
 * twice as long for every further character. A repetition inside another one is fine where each round begins or ends
 * with a character that the inner one cannot match, as in `(?:/[^/]+)*`. It errs on the side of finding one.
 *
 * @returns what is repeated, as the end of a sentence
 */
export function findAmbiguousRepeat(node: RegexNode): string | undefined {
  if (node.kind === 'repeat' && node.most > 1) {
    const fault = judgeRepeat(node);
    if (fault) return fault;
  }
  for (const part of partsOf(node)) {
    const fault = findAmbiguousRepeat(part);
    if (fault) return fault;
  }
  return undefined;
}

function judgeRepeat({ item, most }: RegexRepeat): string | undefined {
  // Twice or thrice is no danger; each further round multiplies.
  if (most <= 4) return undefined;
  if (canBeEmpty(item)) return 'what can be empty';
  const inner = repeatedCharacters(item);
  if (inner !== NOTHING && !isSeparated(item, inner)) return 'a repetition';
  return hasOverlappingChoice(item) ? 'choices that overlap' : undefined;
}

function isSeparated(item: RegexNode, inner: CharacterSet): boolean {
  if (item.kind === 'choice')
    return item.options.every(option => isSeparated(option, inner));
  if (item.kind !== 'sequence') return false;
  return [item.items[0], item.items.at(-1)!].some(
    end => end.kind === 'character' && (end.set & inner) === NOTHING,
  );
}

/** All characters that repetitions without a small limit inside a node can match. */
function repeatedCharacters(node: RegexNode): CharacterSet {
  if (node.kind === 'repeat' && node.most > 4) return charactersOf(node.item);
  return partsOf(node).reduce(
    (set, part) => set | repeatedCharacters(part),
    NOTHING,
  );
}

function charactersOf(node: RegexNode): CharacterSet {
  if (node.kind === 'character') return node.set;
  return partsOf(node).reduce((set, part) => set | charactersOf(part), NOTHING);
}

function hasOverlappingChoice(node: RegexNode): boolean {
  if (node.kind === 'choice') {
    let seen = NOTHING;
    for (const option of node.options) {
      const first = firstCharacters(option);
      if ((seen & first) !== NOTHING) return true;
      seen |= first;
    }
  }
  return partsOf(node).some(hasOverlappingChoice);
}

function firstCharacters(node: RegexNode): CharacterSet {
  switch (node.kind) {
    case 'character':
      return node.set;
    case 'sequence': {
      let set = NOTHING;
      for (const item of node.items) {
        set |= firstCharacters(item);
        if (!canBeEmpty(item)) break;
      }
      return set;
    }
    default:
      return partsOf(node).reduce(
        (set, part) => set | firstCharacters(part),
        NOTHING,
      );
  }
}

function canBeEmpty(node: RegexNode): boolean {
  switch (node.kind) {
    case 'character':
      return false;
    case 'sequence':
      return node.items.every(canBeEmpty);
    case 'choice':
      return node.options.some(canBeEmpty);
    case 'repeat':
      return node.least === 0 || canBeEmpty(node.item);
    default:
      return true;
  }
}
