import { resolvePath } from '@slipway/platform-layout';
import type { World } from '../model/World';
import type { OverlayFacts } from '../readers/Facts';
import { valueOf } from '../syntax/Located';
import { findBase } from './findBase';

/** True when all that an overlay deploys is known: the shared base, and nothing else. */
export function deploysOnlyBase(
  path: string,
  { resources }: OverlayFacts,
  world: World,
): boolean {
  const folder = path.replace(/\/[^/]*$/, '');
  return (
    findBase(world).isWhole &&
    resources.length > 0 &&
    resources.every(
      resource =>
        resolvePath(folder, valueOf(resource) ?? '..') ===
        world.layout.paths.kubernetesBase,
    )
  );
}
