/** A pattern of an AppProject, and what it is held against. */
export type Pairing = readonly [pattern: string | undefined, text: string];

/**
 * Decides as Argo CD does: at least one entry must match in all its patterns, and none may deny. A pattern that starts
 * with `!` matches everything else, and denies what it names, whatever the rest of its entry says.
 *
 * @param separator - what `*` does not reach across
 * @returns `undefined` when a pattern is more than this can read
 */
export function isPermitted(
  entries: readonly (readonly Pairing[])[],
  separator = '',
): boolean | undefined {
  let isMatched = false;
  for (const entry of entries) {
    const verdicts = entry.map(([pattern, text]) =>
      pattern === undefined ? undefined : judge(pattern, text, separator),
    );
    if (verdicts.includes(undefined)) return undefined;
    if (verdicts.includes('denied')) return false;
    if (verdicts.every(verdict => verdict === 'matched')) isMatched = true;
  }
  return isMatched;
}

function judge(
  pattern: string,
  text: string,
  separator: string,
): 'matched' | 'missed' | 'denied' | undefined {
  const isDenial = pattern.startsWith('!');
  const isMatch = matchesGlob(
    isDenial ? pattern.slice(1) : pattern,
    text,
    separator,
  );
  if (isMatch === undefined) return undefined;
  if (isDenial) return isMatch ? 'denied' : 'matched';
  return isMatch ? 'matched' : 'missed';
}

/** More wildcards than anybody writes could take long to match. */
const MOST_WILDCARDS = 6;

function matchesGlob(
  pattern: string,
  text: string,
  separator: string,
): boolean | undefined {
  if (pattern === '*' || pattern === text) return true;
  if (!/[*?[\]{}\\]/.test(pattern)) return false;
  return compile(pattern, separator)?.test(text);
}

/** A project is asked by all of its Applications. */
const known = new Map<string, RegExp | undefined>();

function compile(pattern: string, separator: string): RegExp | undefined {
  const key = `${separator} ${pattern}`;
  if (known.has(key)) return known.get(key);
  const parts = pattern.split(/(\*\*|\*|\?)/);
  const isReadable =
    !/[[\]{}\\]/.test(pattern) && parts.length <= 2 * MOST_WILDCARDS + 1;
  const any = separator === '' ? '.' : `[^${separator}]`;
  const source = parts.map(part => {
    if (part === '**') return '.*';
    if (part === '*') return `${any}*`;
    return part === '?' ? any : part.replace(/[.+^$()|/]/g, '\\$&');
  });
  if (known.size >= 512) known.clear();
  known.set(
    key,
    isReadable ? new RegExp(`^${source.join('')}$`, 's') : undefined,
  );
  return known.get(key);
}
