import { isKnown, type Fact } from '../syntax/Located';
import {
  nodeAt,
  textAt,
  textsAt,
  type YamlNode,
  type YamlStream,
} from '../syntax/YamlNode';
import type { CatalogFacts, EntityFacts } from './Facts';
import { readOperations } from './readOperations';
import { withoutAbsent } from './withoutAbsent';

/** Reads which entities a catalog file declares. */
export function readCatalogInfo({
  documents,
  faults,
}: YamlStream): CatalogFacts {
  return withoutAbsent({
    isCut: faults.length > 0 || undefined,
    entities: documents.flatMap(document =>
      document.kind === 'map' ? readEntity(document) : [],
    ),
  });
}

function readEntity(entity: YamlNode): EntityFacts {
  const annotation = (name: string) =>
    textAt(entity, 'metadata', 'annotations', `slipway.dev/${name}`);
  const spec = (name: string) => textAt(entity, 'spec', name);
  const type = spec('type');
  return withoutAbsent({
    line: entity.line,
    kind: textAt(entity, 'kind'),
    name: textAt(entity, 'metadata', 'name'),
    namespace: textAt(entity, 'metadata', 'namespace'),
    description: textAt(entity, 'metadata', 'description'),
    owner: spec('owner'),
    system: spec('system'),
    type,
    lifecycle: spec('lifecycle'),
    guard: annotation('guard'),
    roles: splitRoles(annotation('roles')),
    queue: annotation('queue'),
    template: annotation('template'),
    templateVersion: annotation('template-version'),
    providesApis: textsAt(entity, 'spec', 'providesApis') ?? [],
    memberOf: textsAt(entity, 'spec', 'memberOf') ?? [],
    operations: readDefinition(entity, type),
  });
}

function splitRoles(
  roles: Fact<string> | undefined,
): Fact<readonly string[]> | undefined {
  if (!isKnown(roles)) return roles;
  return {
    value: roles.value
      .split(',')
      .map(role => role.trim())
      .filter(Boolean),
    line: roles.line,
  };
}

function readDefinition(entity: YamlNode, type: Fact<string> | undefined) {
  const definition = nodeAt(entity, 'spec', 'definition');
  const isOpenApi = isKnown(type) && type.value === 'openapi';
  return isOpenApi && definition?.kind === 'scalar'
    ? readOperations(definition)
    : undefined;
}
