import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  ANNOTATION_VIEW_URL,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { RepositoryFile } from '@slipway/change-set';
import { matchArtefact, type PlatformLayout } from '@slipway/platform-layout';
import { readEntities } from './readEntities';

const OF_APPLICATIONS = ['Component', 'API', 'Resource'];
const OF_THE_ORGANISATION = ['Group', 'User'];

/**
 * Turns the files of a platform repository into catalog entities: what each application's `catalog-info.yaml`
 * declares, the people of the organisation, and one System per service.
 *
 * @param urlOf - where a person looks at a path of the repository
 * @returns the entities, and one sentence for each thing that had to be left out, with its path and line
 */
export function toEntities(
  files: readonly RepositoryFile[],
  layout: PlatformLayout,
  urlOf: (path: string) => string,
): { entities: Entity[]; problems: string[] } {
  const entities = new Map<string, Entity>();
  const problems: string[] = [];
  const add = (entity: Entity, path: string) => {
    const ref = stringifyEntityRef(entity);
    if (entities.has(ref)) problems.push(`${path}: ${ref} is declared twice`);
    else entities.set(ref, annotate(entity, path, urlOf));
  };

  for (const file of files) {
    const owner = matchArtefact(layout, 'application', file.path);
    const kinds = kindsIn(file.path, layout);
    if (!kinds) continue;
    const read = readEntities(file, kinds);
    problems.push(...read.problems);
    for (const entity of read.entities) {
      add(entity, file.path);
      if (!owner || entity.kind !== 'Component') continue;
      const system = toSystem(owner.service, entity);
      // The first application of a service speaks for it.
      if (!entities.has(stringifyEntityRef(system))) add(system, file.path);
    }
  }
  return { entities: [...entities.values()], problems };
}

/** The kinds of entities that may stand in a file; `undefined` when it is no catalog file. */
export function kindsIn(
  path: string,
  layout: PlatformLayout,
): readonly string[] | undefined {
  const owner = matchArtefact(layout, 'application', path);
  if (owner?.rest === 'catalog-info.yaml') return OF_APPLICATIONS;
  const isOfOrganisation =
    path.startsWith(`${layout.paths.organisation}/`) && path.endsWith('.yaml');
  return isOfOrganisation ? OF_THE_ORGANISATION : undefined;
}

function toSystem(service: string, component: Entity): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: {
      name: service,
      namespace: component.metadata.namespace,
      description: `Everything of the service ${service}`,
    },
    spec: { owner: component.spec?.owner ?? 'unknown' },
  };
}

function annotate(
  entity: Entity,
  path: string,
  urlOf: (path: string) => string,
): Entity {
  const url = urlOf(path);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        ...entity.metadata.annotations,
        [ANNOTATION_LOCATION]: `url:${url}`,
        [ANNOTATION_ORIGIN_LOCATION]: `url:${url}`,
        [ANNOTATION_VIEW_URL]: url,
        [ANNOTATION_EDIT_URL]: url,
        [ANNOTATION_SOURCE_LOCATION]: `url:${urlOf(folder)}`,
      },
    },
  };
}
