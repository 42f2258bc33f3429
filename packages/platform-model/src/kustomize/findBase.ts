import { resolvePath } from '@slipway/platform-layout';
import type { FileReading } from '../model/FileReading';
import type { World } from '../model/World';
import type { KubernetesObject } from '../readers/Facts';
import { valueOf } from '../syntax/Located';

/** An object of the shared base and the file it stands in. */
export interface BaseObject {
  readonly path: string;
  readonly object: KubernetesObject;
}

/** What every overlay builds on. */
export interface SharedBase {
  readonly objects: readonly BaseObject[];
  /** True when all that it deploys is known: its kustomization names nothing but files of its own folder. */
  readonly isWhole: boolean;
}

type BaseFile = FileReading<'kubernetes-base'>;

const NONE: SharedBase = { objects: [], isWhole: false };

/** The last answers, by the first file of the base: many rules ask for every overlay. */
const known = new WeakMap<
  BaseFile,
  { files: readonly BaseFile[]; base: SharedBase }
>();

/**
 * Finds what the shared base deploys: the objects that its kustomization names, or all where it has none.
 *
 * @returns the very same one as long as no file of the base changes
 */
export function findBase(world: World): SharedBase {
  const files = world.shared('kubernetes-base');
  if (files.length === 0) return NONE;
  const last = known.get(files[0]);
  if (
    last?.files.length === files.length &&
    last.files.every((file, index) => file === files[index])
  )
    return last.base;
  const base = readBase(files, world.layout.paths.kubernetesBase);
  known.set(files[0], { files, base });
  return base;
}

function readBase(files: readonly BaseFile[], folder: string): SharedBase {
  const kustomization = files.find(
    ({ path }) => path === `${folder}/kustomization.yaml`,
  );
  const named = kustomization?.facts.resources?.map(resource =>
    resolvePath(folder, valueOf(resource) ?? ''),
  );
  return {
    objects: files
      .filter(({ path }) => !named || isNamed(named, path))
      .flatMap(({ path, facts }) =>
        facts.objects.map(object => ({ path, object })),
      ),
    isWhole:
      named?.every(resource => files.some(({ path }) => path === resource)) ??
      false,
  };
}

/** A resource is a file, or a folder with a kustomization of its own. */
function isNamed(named: readonly (string | undefined)[], path: string) {
  return named.some(
    resource =>
      resource !== undefined &&
      (path === resource || path.startsWith(`${resource}/`)),
  );
}
