import { resolvePath } from '@slipway/platform-layout';
import type { FileReading } from '../model/FileReading';
import type { World } from '../model/World';
import type { KubernetesObject, OverlayPatch } from '../readers/Facts';
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
  /** Parts of which an overlay chooses some, by their folders. */
  readonly components: ReadonlyMap<string, BaseComponent>;
}

/** A Kustomize component: what it adds to the base, and what it changes of it. */
export interface BaseComponent {
  /** Of its kustomization. */
  readonly path: string;
  readonly objects: readonly BaseObject[];
  readonly patches: readonly OverlayPatch[];
  /** True when all that it does is known. */
  readonly isWhole: boolean;
}

type BaseFile = FileReading<'kubernetes-base'>;

const NONE: SharedBase = { objects: [], isWhole: false, components: new Map() };

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
  const components = new Map(
    files
      .filter(({ facts }) => facts.kustomization?.isComponent)
      .map(file => [folderOf(file.path), readFolder(files, file)]),
  );
  const kustomization = files.find(
    ({ path }) => path === `${folder}/kustomization.yaml`,
  );
  if (kustomization?.facts.kustomization) {
    const { objects, patches, isWhole } = readFolder(files, kustomization);
    return {
      objects,
      isWhole: isWhole && patches.length === 0,
      components,
    };
  }
  const own = files.filter(
    ({ path }) =>
      ![...components.keys()].some(other => path.startsWith(`${other}/`)),
  );
  return { objects: own.flatMap(listObjects), isWhole: false, components };
}

/** What one kustomization names of the base's files, and its patches. */
function readFolder(
  files: readonly BaseFile[],
  { path, facts }: BaseFile,
): BaseComponent {
  const { resources, components, patches } = facts.kustomization!;
  const named = resources.map(resource =>
    resolvePath(folderOf(path), valueOf(resource) ?? ''),
  );
  return {
    path,
    objects: files
      .filter(file => isNamed(named, file.path))
      .flatMap(listObjects),
    patches,
    isWhole:
      components.length === 0 &&
      named.every(resource => files.some(file => file.path === resource)),
  };
}

function listObjects({ path, facts }: BaseFile): BaseObject[] {
  return facts.objects.map(object => ({ path, object }));
}

/** A resource is a file, or a folder with a kustomization of its own. */
function isNamed(named: readonly (string | undefined)[], path: string) {
  return named.some(
    resource =>
      resource !== undefined &&
      (path === resource || path.startsWith(`${resource}/`)),
  );
}

function folderOf(path: string): string {
  return path.replace(/\/[^/]*$/, '');
}
