import { readPlainYaml } from './plain-yaml/readPlainYaml';
import { readFullYaml } from './readFullYaml';
import type { YamlStream } from './YamlNode';

/**
 * Reads the documents of a YAML or JSON file. Never throws: a document that cannot be read is left out and its
 * faults are told; empty documents are left out silently.
 */
export function readYaml(text: string): YamlStream {
  const documents = readPlainYaml(text);
  // Nearly every file is plain, and the library takes thirty times as long.
  return documents ? { documents, faults: [] } : readFullYaml(text);
}
