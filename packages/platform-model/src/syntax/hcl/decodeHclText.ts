import { HclFault } from './HclFault';

const ESCAPE = /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|([^]?))|\$\$\{|%%\{/gu;

const SIMPLE = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ['\\', '\\'],
]);

/**
 * Reads what stands between quotes.
 *
 * @param raw - as it is written
 * @throws HclFault for an escape that HCL does not know
 */
export function decodeHclText(raw: string, line: number): string {
  if (!raw.includes('\\')) return unescapeHclTemplates(raw);
  return raw.replace(ESCAPE, (escape, short, long, simple) => {
    if (!escape.startsWith('\\')) return halve(escape);
    const decoded =
      simple === undefined
        ? decodeCodePoint(parseInt(short ?? long, 16))
        : SIMPLE.get(simple);
    if (decoded === undefined)
      throw new HclFault(line, `HCL has no escape ${escape}`);
    return decoded;
  });
}

/** Reads the doubled signs that stand for themselves instead of for the start of an expression. */
export function unescapeHclTemplates(raw: string): string {
  return raw.includes('{') ? raw.replace(/\$\$\{|%%\{/g, halve) : raw;
}

function halve(escape: string): string {
  return escape.slice(1);
}

/** `undefined` for half of a surrogate pair, which is no character. */
function decodeCodePoint(code: number): string | undefined {
  const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
