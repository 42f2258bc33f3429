import {
  entityEnvelopeSchemaValidator,
  type Entity,
} from '@backstage/catalog-model';
import type { RepositoryFile } from '@slipway/change-set';
import { LineCounter, parseAllDocuments } from 'yaml';

/** A catalog file is a page of text; nothing of this size is one. */
const LARGEST_FILE = 100_000;

const toEnvelope = entityEnvelopeSchemaValidator();

/**
 * Reads the entities of one YAML file.
 *
 * @param kinds - the kinds that may stand in this file
 * @returns the good entities, and one sentence per bad one: `path:line what is wrong`
 */
export function readEntities(
  file: RepositoryFile,
  kinds: readonly string[],
): { entities: Entity[]; problems: string[] } {
  const entities: Entity[] = [];
  const problems: string[] = [];
  if (file.encoding === 'base64' || file.content.length > LARGEST_FILE)
    return {
      entities,
      problems: [`${file.path}: not a catalog file of at most 100 KB of text`],
    };
  const lineCounter = new LineCounter();
  let documents;
  try {
    documents = parseAllDocuments(file.content, { lineCounter });
  } catch (error) {
    // The parser calls itself for each level, so nesting without end exhausts the stack.
    return { entities, problems: [`${file.path}:1 ${firstLine(error)}`] };
  }
  for (const document of documents) {
    const line = lineCounter.linePos(document.range[0]).line;
    try {
      const [fault] = document.errors;
      if (fault) throw fault;
      const entity = toEnvelope(document.toJS({ maxAliasCount: 100 }));
      if (!kinds.includes(entity.kind))
        throw new Error(
          `kind ${entity.kind} may not stand here, only ${kinds.join(', ')}`,
        );
      entities.push(entity);
    } catch (error) {
      problems.push(`${file.path}:${line} ${firstLine(error)}`);
    }
  }
  return { entities, problems };
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0];
}
