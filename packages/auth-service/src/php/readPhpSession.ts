import { PhpFormatError } from './PhpFormatError';
import { PhpReader } from './PhpReader';
import type { PhpValue } from './PhpValue';

/** The values of PHP's `session.serialize_handler` that can be read. */
export const SESSION_HANDLERS = ['php', 'php_serialize'] as const;

export type SessionHandler = (typeof SESSION_HANDLERS)[number];

/** What a session may cost to read. */
export interface SessionLimits {
  /** Default 1 MiB. */
  readonly maxBytes?: number;
  /** How deep arrays and objects may lie in each other. Default 100. */
  readonly maxDepth?: number;
}

/** The variables of a session, in their order. */
export type PhpSession = Map<string, PhpValue>;

/**
 * Reads a session as PHP stored it.
 *
 * @param handler - the monolith's `session.serialize_handler`
 * @throws PhpFormatError when the bytes are not what this handler writes, or exceed a limit
 */
export function readPhpSession(
  bytes: Buffer,
  handler: SessionHandler,
  { maxBytes = 1024 * 1024, maxDepth = 100 }: SessionLimits = {},
): PhpSession {
  if (bytes.length > maxBytes)
    throw new PhpFormatError(
      `The session has over ${maxBytes} bytes`,
      maxBytes,
    );
  const reader = new PhpReader(bytes, maxDepth);
  // PHP stores a session in which nothing was ever set as no bytes at all, by either handler.
  if (reader.ended) return new Map();
  return handler === 'php' ? readVariables(reader) : readArray(reader);
}

/** Handler `php_serialize`: the whole of `$_SESSION` as one array. */
function readArray(reader: PhpReader): PhpSession {
  if (!reader.beginsValue())
    reader.fail('No value begins here: is session.serialize_handler "php"?');
  const value = reader.readValue();
  if (!(value instanceof Map)) reader.fail('The session is no array', 0);
  if (!reader.ended) reader.fail('Something follows the session');
  return new Map([...value].map(([key, variable]) => [String(key), variable]));
}

/** Handler `php`: `name|value` for each variable, one after the other; references lead across variables. */
function readVariables(reader: PhpReader): PhpSession {
  const session: PhpSession = new Map();
  while (!reader.ended) {
    const start = reader.at;
    const bar = reader.find('|');
    if (bar < 0)
      reader.fail(
        'No name of a variable ends here: is session.serialize_handler "php_serialize"?',
      );
    const name = reader.readName(bar);
    // The bar may be one that a visitor wrote, in a text: what follows it would then be theirs to say.
    if (start === 0 && beginsOtherwise(name))
      reader.fail(
        'The first name is none: is session.serialize_handler another?',
        start,
      );
    reader.at += 1;
    // Until version 7.0 PHP wrote `!name|` for a variable that is not set; since then `!` is part of a name.
    if (name.startsWith('!') && !reader.beginsValue()) continue;
    if (session.has(name)) reader.fail('A variable stands twice', start);
    session.set(name, reader.readValue());
  }
  return session;
}

/** True when a session begins as php_serialize or igbinary write one, or php_binary: a length, so long a name, a value. */
function beginsOtherwise(name: string): boolean {
  return (
    // eslint-disable-next-line no-control-regex
    /^(?:a:\d+:\{|\0\0\0[\x01\x02])/.test(name) ||
    /^(?:N;|[abdisOCE]:)/.test(name.slice(1 + name.charCodeAt(0)))
  );
}
