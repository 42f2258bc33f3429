import type { YamlMap } from '../../syntax/YamlNode';
import type { Fault } from '../Rule';

/**
 * Keys of a mapping that its reader refuses.
 *
 * @param what - whose keys they are, e.g. `a step`
 */
export function findUnknownKeys(
  node: YamlMap,
  known: readonly string[],
  what: string,
): Fault[] {
  return [...node.entries]
    .filter(([key]) => !known.includes(key))
    .map(([key, { line }]) => ({
      line,
      message: `${key} is no key of ${what}`,
      fix: `Correct or remove it; the keys are ${known.join(', ')}.`,
    }));
}
