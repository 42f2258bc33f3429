/**
 * Splits a template behind its last tag: what follows is copied as it is, so it need not be parsed again and again.
 * A lock file, for one, names the application in its first lines only.
 *
 * @returns the template up to there, and the rest; nothing is split off where a tag trims what follows it
 */
export function splitConstantTail(template: string): [string, string] {
  const end = Math.max(
    template.lastIndexOf('}}'),
    template.lastIndexOf('%}'),
    template.lastIndexOf('#}'),
  );
  if (end === -1)
    return hasOpening(template, 0) ? [template, ''] : ['', template];
  const isTrimming = template[end - 1] === '-';
  return isTrimming || hasOpening(template, end)
    ? [template, '']
    : [template.slice(0, end + 2), template.slice(end + 2)];
}

/** A tag that opens behind the last end is a fault, which the parser has to see. */
function hasOpening(template: string, from: number): boolean {
  return ['{{', '{%', '{#'].some(tag => template.includes(tag, from));
}
