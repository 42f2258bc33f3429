import type { FileReading } from '../model/FileReading';
import type { World } from '../model/World';
import type {
  KubernetesObject,
  Literal,
  OverlayFacts,
  OverlayPatch,
} from '../readers/Facts';
import { applyMerge } from './applyMerge';
import { applyOperations } from './applyOperations';
import { deploysOnlyBase } from './deploysOnlyBase';
import { findBase, type BaseObject } from './findBase';
import { matchesTarget } from './matchesTarget';

/** An object of the base as an overlay deploys it. */
export interface BuiltObject extends BaseObject {
  readonly manifest: Literal;
  /** What the overlay changed of it, in order: lines of the overlay and the places that were changed. */
  readonly changes: readonly { readonly line: number; readonly path: string }[];
}

/** A patch that does not do what it was written for. */
export interface PatchFault {
  readonly line: number;
  readonly message: string;
}

/** What an overlay makes of the shared base. */
export interface BuiltOverlay {
  readonly objects: readonly BuiltObject[];
  readonly faults: readonly PatchFault[];
}

let last:
  | {
      readonly facts: OverlayFacts;
      readonly base: readonly BaseObject[];
      readonly built: BuiltOverlay;
    }
  | undefined;

/**
 * Applies an overlay's patches to the shared base, as `kustomize build` does. Several rules ask for one overlay after
 * the other, so only the last answer is kept.
 */
export function buildOverlay(
  { path, facts }: FileReading<'overlay'>,
  world: World,
): BuiltOverlay {
  const base = findBase(world).objects;
  if (last?.facts !== facts || last.base !== base) {
    const isWhole = deploysOnlyBase(path, facts, world);
    last = { facts, base, built: build(facts.patches, base, isWhole) };
  }
  return last.built;
}

function build(
  patches: readonly OverlayPatch[],
  base: readonly BaseObject[],
  isWhole: boolean,
): BuiltOverlay {
  const faults: PatchFault[] = [];
  let objects: BuiltObject[] = base.map(({ path, object }) => ({
    path,
    object,
    manifest: object.manifest,
    changes: [],
  }));
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

function applyPatch(
  built: BuiltObject,
  patch: OverlayPatch,
  faults: PatchFault[],
): BuiltObject[] {
  if (!patch.operations) {
    const manifest = applyMerge(built.manifest, patch.merge ?? null);
    const change = { line: patch.line, path: '' };
    return manifest === undefined
      ? []
      : [{ ...built, manifest, changes: [...built.changes, change] }];
  }
  const applied = applyOperations(built.manifest, patch.operations);
  if ('reason' in applied) {
    const { operation, reason } = applied;
    faults.push({
      line: operation.line,
      message: `the operation ${operation.op} ${
        operation.path
      } does not fit ${nameOf(built.object)}: ${reason}`,
    });
    return [built];
  }
  return [
    {
      ...built,
      manifest: applied.manifest,
      changes: [...built.changes, ...patch.operations],
    },
  ];
}

function nameOf({ kind, name }: KubernetesObject): string {
  return [kind, name]
    .map(fact => (fact && 'value' in fact ? fact.value : '?'))
    .join(' ');
}

function describe({ kind, name }: { kind?: string; name?: string }): string {
  return [kind ?? 'objects', name && `called ${name}`]
    .filter(Boolean)
    .join(' ');
}
