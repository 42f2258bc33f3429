const LONG = ['==', '!=', '>=', '<=', '&&', '||', '=>', '::'];
const SHORT = '{}[]().,*/%+-=<>!?:';

/** The number of characters of the punctuation that starts there; 0 when none does. */
export function measureHclMark(text: string, at: number): number {
  if (text.startsWith('...', at)) return 3;
  if (LONG.includes(text.slice(at, at + 2))) return 2;
  return SHORT.includes(text[at]) ? 1 : 0;
}
