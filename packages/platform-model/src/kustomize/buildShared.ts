import type { World } from '../model/World';
import { valueOf } from '../syntax/Located';
import {
  applyPatches,
  nameObject,
  type PatchedObject,
  type PatchFault,
} from './applyPatches';
import { findBase, type BaseObject, type SharedBase } from './findBase';

/** What components make of the shared base, before an overlay changes anything by itself. */
export interface SharedBuild {
  /** Each change has the line of the component's own file. */
  readonly objects: readonly PatchedObject[];
  /** Each with the folder of its component, and a line of the component's own file. */
  readonly faults: readonly (PatchFault & { readonly component: string })[];
}

/** Few combinations of components are shared by many overlays. */
const known = new WeakMap<SharedBase, Map<string, SharedBuild>>();

/**
 * Applies components to the shared base, one after the other, as `kustomize build` does.
 *
 * @param folders - of the components; what is no component of the base is passed over
 * @returns the very same one as long as no file of the base changes
 */
export function buildShared(
  world: World,
  folders: readonly string[],
): SharedBuild {
  const base = findBase(world);
  let builds = known.get(base);
  if (!builds) known.set(base, (builds = new Map()));
  const key = folders.join('\n');
  let build = builds.get(key);
  if (!build) builds.set(key, (build = applyComponents(base, folders)));
  return build;
}

function applyComponents(
  base: SharedBase,
  folders: readonly string[],
): SharedBuild {
  const faults: (PatchFault & { component: string })[] = [];
  let objects = base.objects.map(asBuilt);
  let { isWhole } = base;
  for (const folder of folders) {
    const component = base.components.get(folder);
    if (!component) continue;
    isWhole = isWhole && component.isWhole;
    for (const added of component.objects)
      if (objects.some(other => isSame(other, added)))
        faults.push({
          line: 1,
          component: folder,
          message: `it adds ${nameObject(
            added.object,
          )}, which is there already`,
        });
    const applied = applyPatches(
      [...objects, ...component.objects.map(asBuilt)],
      component.patches,
      isWhole,
    );
    faults.push(
      ...applied.faults.map(fault => ({ ...fault, component: folder })),
    );
    objects = applied.objects.map(object => ({
      ...object,
      changes: object.changes.map(change => ({ component: folder, ...change })),
    }));
  }
  return { objects, faults };
}

function asBuilt(object: BaseObject): PatchedObject {
  return { ...object, manifest: object.object.manifest, changes: [] };
}

function isSame({ object }: BaseObject, other: BaseObject): boolean {
  return (
    nameObject(object) === nameObject(other.object) &&
    valueOf(object.apiVersion) === valueOf(other.object.apiVersion)
  );
}
