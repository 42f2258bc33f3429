import { resolvePath } from '@slipway/platform-layout';
import type { FileReading } from '../model/FileReading';
import type { World } from '../model/World';
import type { Literal, OverlayFacts } from '../readers/Facts';
import { isKnown, valueOf } from '../syntax/Located';
import {
  applyPatches,
  type PatchedObject,
  type PatchFault,
} from './applyPatches';
import { buildShared, type SharedBuild } from './buildShared';
import { deploysOnlyBase } from './deploysOnlyBase';

/** An object as an overlay deploys it; where it changed, its lines are the overlay's. */
export interface BuiltObject extends PatchedObject {
  /** As the base and the overlay's components make it, before the overlay's own patches: the same for many overlays. */
  readonly shared: Literal;
}

/** What an overlay makes of the shared base. */
export interface BuiltOverlay {
  readonly objects: readonly BuiltObject[];
  /** What its components make of it, without its own patches. */
  readonly shared: SharedBuild;
  readonly faults: readonly PatchFault[];
}

let last:
  | {
      readonly facts: OverlayFacts;
      readonly shared: SharedBuild;
      readonly built: BuiltOverlay;
    }
  | undefined;

/**
 * Applies an overlay's components and patches to the shared base, as `kustomize build` does. Several rules ask for one
 * overlay after the other, so only the last answer is kept.
 */
export function buildOverlay(
  { path, facts }: FileReading<'overlay'>,
  world: World,
): BuiltOverlay {
  const lines = listComponents(path, facts);
  const shared = buildShared(world, [...lines.keys()]);
  if (last?.facts !== facts || last.shared !== shared) {
    const isWhole = deploysOnlyBase(path, facts, world);
    last = { facts, shared, built: build(facts, shared, isWhole) };
  }
  return last.built;

  function build(
    { patches, line }: OverlayFacts,
    before: SharedBuild,
    isWhole: boolean,
  ): BuiltOverlay {
    const applied = applyPatches(
      before.objects.map(object => ({
        ...object,
        shared: object.manifest,
        changes: object.changes.map(change => ({
          ...change,
          line: lines.get(change.component!) ?? line,
        })),
      })),
      patches,
      isWhole,
    );
    return {
      objects: applied.objects,
      shared: before,
      faults: [
        // What a component does wrong by itself is told there.
        ...before.faults
          .filter(
            ({ component }) =>
              buildShared(world, [component]).faults.length === 0,
          )
          .map(({ component, message }) => ({
            line: lines.get(component) ?? line,
            message: `after the components before it, ${message}`,
          })),
        ...applied.faults,
      ],
    };
  }
}

/** The folders of an overlay's components in the order in which they apply, with the lines that name them. */
export function listComponents(
  path: string,
  { components }: Pick<OverlayFacts, 'components'>,
): ReadonlyMap<string, number> {
  const folder = path.replace(/\/[^/]*$/, '');
  return new Map(
    components.filter(isKnown).flatMap(component => {
      const target = resolvePath(folder, valueOf(component)!);
      return target === undefined ? [] : [[target, component.line] as const];
    }),
  );
}
