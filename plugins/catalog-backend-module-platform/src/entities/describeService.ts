import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { annotate } from './annotate';
import { checkEntity, firstLine } from './checkEntity';
import { describeApplication } from './describeApplication';
import type { Description } from './Description';
import type { Draft } from './Draft';
import type { Repository } from './Repository';

/**
 * What a service brings to the catalog: a System, and what its applications bring.
 *
 * @param folders - of its applications, in order: the first of them that is known speaks for the service
 */
export async function describeService(
  service: string,
  folders: readonly string[],
  repository: Repository,
): Promise<Description> {
  const drafts: Draft[] = [];
  const faults: string[] = [];
  for (const folder of folders) {
    const application = await describeApplication(folder, repository);
    drafts.push(...application.drafts);
    faults.push(...application.faults);
  }
  const components = drafts.filter(draft => draft.faults);
  const speaker =
    components.find(({ entity }) => entity.spec?.owner !== 'unknown') ??
    components[0];
  if (!speaker) return { drafts, faults };
  const system = toSystem(service, speaker, repository);
  try {
    await checkEntity(system, ['System']);
    drafts.push({
      ref: stringifyEntityRef(system),
      entity: system,
      source: speaker.source,
      isOwn: true,
    });
  } catch (error) {
    faults.push(`${speaker.source} ${firstLine(error)}`);
  }
  return { drafts, faults };
}

function toSystem(
  service: string,
  { entity, source, folder = '' }: Draft,
  repository: Repository,
): Entity {
  const { namespace } = entity.metadata;
  const path = source.slice(0, source.lastIndexOf(':'));
  const above = folder.slice(0, folder.lastIndexOf('/'));
  return annotate(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'System',
      metadata: {
        name: service,
        ...(namespace && { namespace }),
        description: `Everything of the service ${service}`,
      },
      spec: { owner: entity.spec?.owner ?? 'unknown' },
    },
    repository,
    // A layout may keep the applications of all services side by side.
    { path, folder: above.endsWith(service) ? above : folder },
    { 'slipway.dev/service': service },
  );
}
