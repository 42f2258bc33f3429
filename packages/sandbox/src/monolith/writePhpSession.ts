/** What PHP keeps of a visitor: `$_SESSION[name]` is a list of named texts. */
export type PhpSession = Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

/**
 * A session as PHP's own handler, `session.serialize_handler = php`, writes it.
 *
 * @see https://www.php.net/manual/en/function.serialize.php
 */
export function writePhpSession(session: PhpSession): string {
  return Object.entries(session)
    .map(([name, values]) => `${name}|${writeArray(values)}`)
    .join('');
}

function writeArray(values: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(values);
  const items = pairs.map(([key, value]) => writeText(key) + writeText(value));
  return `a:${pairs.length}:{${items.join('')}}`;
}

/** PHP counts bytes. */
function writeText(text: string): string {
  return `s:${Buffer.byteLength(text)}:"${text}";`;
}
