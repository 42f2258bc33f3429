import { environmentsOf, valueOf } from '@slipway/platform-model';
import { annotate } from './annotate';
import type { OwnFiles } from './OwnFiles';
import type { Repository } from './Repository';
import type { Belonging, Said } from './Said';

/** One Resource for each call of a Terraform module. */
export function toResources(
  { calls }: OwnFiles,
  { owner, system, namespace }: Belonging,
  repository: Repository,
): Said[] {
  const { layout } = repository.model;
  return calls.map(({ path, place, item }) => {
    const source = valueOf(item.source);
    const cluster = place.cluster ?? place.environment;
    const entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Resource',
      metadata: {
        // A label of Terraform has no dot, so no two calls come to the same name.
        name: cluster ? `${item.label}.${cluster}` : item.label,
        ...(namespace && { namespace }),
        description: `What Terraform makes for it${
          cluster ? ` in ${cluster}` : ''
        }`,
      },
      spec: { type: 'terraform-module', owner, system },
    };
    return {
      path,
      line: item.line,
      entity: annotate(
        entity,
        repository,
        { path },
        {
          'slipway.dev/cluster': place.cluster,
          'slipway.dev/environments':
            environmentsOf(layout, place).join() || undefined,
          'slipway.dev/module': source,
        },
      ),
    };
  });
}
