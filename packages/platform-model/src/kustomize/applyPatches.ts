import type { KubernetesObject, Literal, OverlayPatch } from '../readers/Facts';
import { applyMerge } from './applyMerge';
import { applyOperations } from './applyOperations';
import type { BaseObject } from './findBase';
import { listMergedPlaces } from './listMergedPlaces';
import { matchesTarget } from './matchesTarget';

/** An object of the base, and what patches have made of it so far. */
export interface PatchedObject extends BaseObject {
  readonly manifest: Literal;
  /** What was changed of it, in order. */
  readonly changes: readonly ObjectChange[];
}

/** A place that a patch changes. */
export interface ObjectChange {
  /** Where the file that is asked about says so: a kustomization, or the overlay that names it as a component. */
  readonly line: number;
  /** JSON pointer. */
  readonly path: string;
  /** The folder of the component that changes it; absent where the overlay itself does. */
  readonly component?: string;
}

/** A patch that does not do what it was written for. */
export interface PatchFault {
  readonly line: number;
  readonly message: string;
}

/**
 * Applies the patches of one kustomization, as `kustomize build` does.
 *
 * @param isWhole - true when there is nothing else that a patch could be for
 */
export function applyPatches<T extends PatchedObject>(
  before: readonly T[],
  patches: readonly OverlayPatch[],
  isWhole: boolean,
): { objects: readonly T[]; faults: readonly PatchFault[] } {
  const faults: PatchFault[] = [];
  let objects = before;
  for (const patch of patches) {
    const { target, line } = patch;
    // Nothing to apply, or nobody can tell to what.
    if (!patch.operations && patch.merge === undefined) continue;
    if (target?.isSelective) continue;
    if (!target) {
      faults.push({ line, message: 'the patch names no target' });
      continue;
    }
    const chosen = objects.filter(object => matchesTarget(object, target));
    if (chosen.length === 0 && isWhole)
      faults.push({
        line,
        message: `the patch is for ${describe(target)}, but the base has none`,
      });
    objects = objects.flatMap(object =>
      chosen.includes(object) ? applyPatch(object, patch, faults) : [object],
    );
  }
  return { objects, faults };
}

function applyPatch<T extends PatchedObject>(
  built: T,
  { line, operations, merge = null }: OverlayPatch,
  faults: PatchFault[],
): T[] {
  if (!operations) {
    const manifest = applyMerge(built.manifest, merge);
    if (manifest === undefined) return [];
    const changes = listMergedPlaces(merge).map(path => ({ line, path }));
    return [{ ...built, manifest, changes: [...built.changes, ...changes] }];
  }
  const applied = applyOperations(built.manifest, operations);
  if ('reason' in applied) {
    const { operation, reason } = applied;
    faults.push({
      line: operation.line,
      message: `the operation ${operation.op} ${
        operation.path
      } does not fit ${nameObject(built.object)}: ${reason}`,
    });
    return [built];
  }
  return [
    {
      ...built,
      manifest: applied.manifest,
      changes: [...built.changes, ...operations],
    },
  ];
}

/** e.g. `Deployment msa-application` */
export function nameObject({ kind, name }: KubernetesObject): string {
  return [kind, name]
    .map(fact => (fact && 'value' in fact ? fact.value : '?'))
    .join(' ');
}

function describe({ kind, name }: { kind?: string; name?: string }): string {
  return [kind ?? 'objects', name && `called ${name}`]
    .filter(Boolean)
    .join(' ');
}
