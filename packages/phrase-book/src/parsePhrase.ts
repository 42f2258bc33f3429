/** What a hole holds; `Phrases` says more. */
export type HoleKind = 'text' | 'list' | 'part' | 'maybe' | 'sentence';

/** A place of a pattern that holds what differs from sentence to sentence. */
export interface Hole {
  readonly name: string;
  readonly kind: HoleKind;
  readonly mayBeEmpty: boolean;
}

/** A phrase that has been taken apart. */
export interface Phrase {
  readonly pattern: string;
  /** One more than holes: what stands before, between and after them. */
  readonly literals: readonly string[];
  readonly holes: readonly Hole[];
  /** The translation, likewise: `said[0]`, the hole `order[0]`, `said[1]`, ... */
  readonly said: readonly string[];
  readonly order: readonly string[];
  /** How many of its characters are fixed: of two phrases that fit, the one with more says more. */
  readonly weight: number;
}

const HOLE = /\{([a-z]\w*)(?::(list|part|maybe|sentence))?(\?)?\}/gi;

/**
 * Takes a pattern and its translation apart.
 *
 * @throws Error when the pattern can be told apart from nothing, or the translation has other holes
 */
export function parsePhrase(pattern: string, translation: string): Phrase {
  const { literals, holes } = split(pattern);
  const { literals: said, holes: named } = split(translation);
  const order = named.map(({ name }) => name);
  const weight = literals.join('').replace(/\s/g, '').length;
  const fail = (why: string) => {
    throw new Error(`The phrase "${pattern}" ${why}`);
  };
  if (weight === 0) fail('has no fixed text');
  if (literals.slice(1, -1).includes('')) fail('has two holes side by side');
  const names = holes.map(({ name }) => name);
  if (new Set(names).size < names.length) fail('has two holes of one name');
  if ([...names].sort().join() !== [...order].sort().join())
    fail(`has other holes than "${translation}"`);
  return { pattern, literals, holes, said, order, weight };
}

function split(text: string) {
  const literals: string[] = [];
  const holes: Hole[] = [];
  let end = 0;
  for (const match of text.matchAll(HOLE)) {
    literals.push(text.slice(end, match.index));
    const [whole, name, kind = 'text', mark] = match;
    holes.push({ name, kind: kind as HoleKind, mayBeEmpty: !!mark });
    end = match.index + whole.length;
  }
  return { literals: [...literals, text.slice(end)], holes };
}
