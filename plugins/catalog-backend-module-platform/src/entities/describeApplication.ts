import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { valueOf, type Application } from '@slipway/platform-model';
import { annotate } from './annotate';
import { checkEntity, firstLine, type EntityKind } from './checkEntity';
import type { Description } from './Description';
import type { Draft } from './Draft';
import { listRoutes, pathsOf } from './listRoutes';
import { readOwnFiles, type OwnFiles } from './OwnFiles';
import { relate } from './relate';
import type { Repository } from './Repository';
import type { Said } from './Said';
import { toApis } from './toApis';
import { belongingOf, standIn, toComponent } from './toComponent';
import { toResources } from './toResources';

/** What one application brings to the catalog: a Component, whatever its files say, and what belongs to it. */
export async function describeApplication(
  folder: string,
  repository: Repository,
): Promise<Description> {
  const own = await readOwnFiles(folder, repository);
  if (!own) return { drafts: [], faults: [] };
  const { application } = own;
  const said = toComponent(own);
  const belonging = belongingOf(said.entity, application.service);
  const apis = toApis(own, belonging, repository);
  const resources = toResources(own, belonging, repository);
  const others = await sift([
    ...listOthers(own, said, repository),
    ...apis.all,
    ...resources,
  ]);
  const isThere = (other: Said) => others.good.includes(other);
  const complete = (entity: Entity) =>
    annotateComponent(
      relate(entity, application.service, {
        providesApis: apis.served.filter(isThere).map(api => api.entity),
        dependsOn: resources.filter(isThere).map(each => each.entity),
      }),
      own,
      repository,
    );

  const chosen = { ...said, entity: complete(said.entity) };
  const fallback = { ...said, entity: complete(standIn(own)) };
  const bearsName = chosen.entity.metadata.name === application.name;
  const components = await sift(bearsName ? [chosen] : [chosen, fallback]);
  const faults = [...own.faults, ...others.faults, ...components.faults];
  const [first] = components.good;
  return {
    faults,
    drafts: [
      ...components.good.map(component => ({
        ...toDraft(component, application),
        faults,
        ...(component === fallback &&
          first !== fallback && {
            insteadOf: stringifyEntityRef(first.entity),
          }),
      })),
      ...others.good.map(other => toDraft(other, application)),
    ],
  };
}

/** What the catalog file declares besides the Component and APIs. */
function listOthers(
  { application: { folder }, declarations }: OwnFiles,
  { entity: component, path }: Said,
  repository: Repository,
): Said[] {
  return declarations.entities
    .filter(({ entity }) => entity !== component && entity.kind !== 'API')
    .map(({ entity, line }) => ({
      path,
      line,
      entity: annotate(entity, repository, { path, folder }),
    }));
}

/** Leaves out what the catalog would refuse: a name of an artefact may be none for an entity. */
async function sift(
  all: readonly Said[],
): Promise<{ good: Said[]; faults: string[] }> {
  const good: Said[] = [];
  const faults: string[] = [];
  for (const said of all)
    try {
      await checkEntity(said.entity, [said.entity.kind as EntityKind]);
      good.push(said);
    } catch (error) {
      faults.push(`${said.path}:${said.line} ${firstLine(error)}`);
    }
  return { good, faults };
}

function annotateComponent(
  entity: Entity,
  own: OwnFiles,
  repository: Repository,
): Entity {
  const { service, application, folder, path } = own.application;
  return annotate(
    entity,
    repository,
    { path, folder },
    {
      'slipway.dev/service': service,
      'slipway.dev/application': application,
      'slipway.dev/routes': pathsOf(listRoutes(own)).join() || undefined,
    },
    {
      // One in each cluster, all of one name.
      'argocd/app-name': own.deployments
        .map(({ item }) => valueOf(item.name))
        .find(Boolean),
    },
  );
}

function toDraft(
  { entity, path, line }: Said,
  { name, folder }: Application,
): Draft {
  const given = entity.metadata.name;
  return {
    ref: stringifyEntityRef(entity),
    entity,
    source: `${path}:${line}`,
    folder,
    isOwn:
      given === name ||
      (entity.kind !== 'Component' &&
        given.startsWith(name) &&
        /^[-.]/.test(given.slice(name.length))),
  };
}
