import { resolvePath } from '@slipway/platform-layout';
import type { World } from '../model/World';
import type { OverlayFacts } from '../readers/Facts';
import { valueOf } from '../syntax/Located';
import { findBase } from './findBase';

/** True when all that an overlay deploys is known: the shared base, components of it, and nothing else. */
export function deploysOnlyBase(
  path: string,
  { resources, components }: OverlayFacts,
  world: World,
): boolean {
  const folder = path.replace(/\/[^/]*$/, '');
  const base = findBase(world);
  return (
    base.isWhole &&
    resources.length > 0 &&
    resources.every(
      resource =>
        resolvePath(folder, valueOf(resource) ?? '..') ===
        world.layout.paths.kubernetesBase,
    ) &&
    components.every(
      component =>
        base.components.get(resolvePath(folder, valueOf(component) ?? '') ?? '')
          ?.isWhole,
    )
  );
}
