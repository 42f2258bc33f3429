import { resolvePath } from '@slipway/platform-layout';
import type { World } from '../model/World';
import type { OverlayFacts } from '../readers/Facts';
import { valueOf } from '../syntax/Located';

/** True when all that an overlay deploys is known: the shared base, whose files all lie in its own folder. */
export function deploysOnlyBase(
  path: string,
  { resources }: OverlayFacts,
  world: World,
): boolean {
  const base = world.layout.paths.kubernetesBase;
  const folder = path.replace(/\/[^/]*$/, '');
  const kustomization = world
    .shared('kubernetes-base')
    .find(file => file.path === `${base}/kustomization.yaml`);
  return (
    resources.length > 0 &&
    resources.every(
      resource => resolvePath(folder, valueOf(resource) ?? '..') === base,
    ) &&
    kustomization?.facts.resources !== undefined &&
    kustomization.facts.resources.every(resource =>
      world.hasFile(`${base}/${valueOf(resource)}`),
    )
  );
}
