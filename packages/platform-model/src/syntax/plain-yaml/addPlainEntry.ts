import type { YamlEntry, YamlNode, YamlScalar } from '../YamlNode';
import { NOT_PLAIN } from './NotPlain';

/** Numbers that are equal only when their texts are. */
const SIMPLE_NUMBER = /^(?:0|[1-9][0-9]{0,14})$/;

/** Longer keys are no longer found as such by every reader. */
const LONGEST_KEY = 1000;

/** Adds an entry to a mapping that has no such key yet. */
export function addPlainEntry(
  entries: Map<string, YamlEntry>,
  key: YamlScalar,
  value: YamlNode,
): void {
  const { text, line } = key;
  const { size } = entries;
  entries.set(text, { line, value });
  if (
    entries.size === size ||
    text === '<<' ||
    text.length > LONGEST_KEY ||
    // Two keys may be the same value in different words, as 16 and 0x10 are.
    (typeof key.value !== 'string' && !SIMPLE_NUMBER.test(text))
  )
    throw NOT_PLAIN;
}
