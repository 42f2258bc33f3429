import { readYaml } from './readYaml';
import type { YamlScalar, YamlStream } from './YamlNode';

/** YAML that stands as a text in a YAML file, and where its lines are in that file. */
export interface EmbeddedYaml {
  readonly stream: YamlStream;
  /** Turns a line of the text into one of the file. */
  lineOf(line: number): number;
}

/** Applications repeat each other's patches, and each is asked for by the facts as well as by the rules. */
const known = new Map<string, YamlStream>();

/**
 * Reads a text that is YAML itself, as Kustomize's patches are. Only a text behind `|` has its lines one by one; any
 * other is wherever it starts.
 */
export function readEmbeddedYaml(scalar: YamlScalar): EmbeddedYaml {
  const text = typeof scalar.value === 'string' ? scalar.value : '';
  let stream = known.get(text);
  if (!stream) {
    stream = readYaml(text);
    if (known.size >= 512) known.clear();
    known.set(text, stream);
  }
  return {
    stream,
    lineOf: line => (scalar.literal ? scalar.line + line : scalar.line),
  };
}
