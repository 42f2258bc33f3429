import type { Entity } from '@backstage/catalog-model';
import { readCatalogDocuments } from '@slipway/platform-model';
import { checkEntity, firstLine, type EntityKind } from './checkEntity';

/** What a catalog file declares. */
export interface Declarations {
  readonly entities: readonly {
    readonly entity: Entity;
    readonly line: number;
  }[];
  /** One for each document that is no entity, e.g. `org/users.yaml:4 kind Team may not stand here, only User`. */
  readonly faults: readonly string[];
}

/**
 * Reads the entities of a catalog file. Documents that are no YAML are left out: the model names them.
 *
 * @param kinds - the kinds that may stand in this file
 */
export async function readDeclarations(
  path: string,
  text: string,
  kinds: readonly EntityKind[],
): Promise<Declarations> {
  const entities: { entity: Entity; line: number }[] = [];
  const faults: string[] = [];
  for (const { line, data } of readCatalogDocuments(text))
    try {
      entities.push({ entity: await checkEntity(data, kinds), line });
    } catch (error) {
      faults.push(`${path}:${line} ${firstLine(error)}`);
    }
  return { entities, faults };
}
