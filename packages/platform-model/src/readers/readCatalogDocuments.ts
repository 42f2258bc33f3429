import { readYaml } from '../syntax/readYaml';
import { toPlain } from '../syntax/YamlNode';

/** One document of a catalog file, as plain data. */
export interface CatalogDocument {
  /** As `EntityFacts.line` of the same document. */
  readonly line: number;
  readonly data: unknown;
}

/**
 * Reads all that a catalog file declares, where the facts hold what rules ask about. What cannot be read is left out;
 * the faults of the model name it.
 */
export function readCatalogDocuments(text: string): CatalogDocument[] {
  return readYaml(text).documents.map(document => ({
    line: document.line,
    data: toPlain(document),
  }));
}
