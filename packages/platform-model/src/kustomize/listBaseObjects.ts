import { resolvePath } from '@slipway/platform-layout';
import type { World } from '../model/World';
import type { KubernetesObject } from '../readers/Facts';
import { valueOf } from '../syntax/Located';

/** An object of the shared base and the file it stands in. */
export interface BaseObject {
  readonly path: string;
  readonly object: KubernetesObject;
}

/** What the shared base deploys: the objects that its kustomization names, or all where it has none. */
export function listBaseObjects(world: World): BaseObject[] {
  const files = world.shared('kubernetes-base');
  const base = world.layout.paths.kubernetesBase;
  const kustomization = files.find(
    ({ path }) => path === `${base}/kustomization.yaml`,
  );
  const named = kustomization?.facts.resources?.map(resource =>
    resolvePath(base, valueOf(resource) ?? ''),
  );
  return files
    .filter(({ path }) => !named || isNamed(named, path))
    .flatMap(({ path, facts }) =>
      facts.objects.map(object => ({ path, object })),
    );
}

/** A resource is a file, or a folder with a kustomization of its own. */
function isNamed(named: readonly (string | undefined)[], path: string) {
  return named.some(
    resource =>
      resource !== undefined &&
      (path === resource || path.startsWith(`${resource}/`)),
  );
}
