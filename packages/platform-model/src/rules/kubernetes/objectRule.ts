import type { ObjectChange, PatchedObject } from '../../kustomize/applyPatches';
import { buildOverlay } from '../../kustomize/buildOverlay';
import { buildShared } from '../../kustomize/buildShared';
import type { FileReading } from '../../model/FileReading';
import type { World } from '../../model/World';
import type { KubernetesObject, Literal } from '../../readers/Facts';
import { fileRule, type Fault, type FileRule, type RuleInfo } from '../Rule';

/** What is wrong with an object, wherever it is written. */
export interface ObjectFault {
  /** JSON pointer to where it should be different. */
  readonly pointer: string;
  readonly message: string;
  readonly fix?: string;
}

/** Judges one object by itself. */
export interface ObjectRule extends RuleInfo {
  inspectObject(manifest: Literal): readonly ObjectFault[];
}

/**
 * A rule that each object of the shared base keeps, as each component changes it, and as every overlay deploys it. What
 * is already wrong in the base or in a component is told there, once, and not again for each overlay.
 */
export function objectRule({
  inspectObject,
  ...info
}: ObjectRule): FileRule<'kubernetes-base' | 'overlay'> {
  /** Many overlays share a manifest that only the base and its components made. */
  const known = new WeakMap<object, readonly ObjectFault[]>();
  const inspect = (manifest: Literal): readonly ObjectFault[] => {
    if (typeof manifest !== 'object' || manifest === null) return [];
    let faults = known.get(manifest);
    if (!faults) known.set(manifest, (faults = inspectObject(manifest)));
    return faults;
  };

  return fileRule({
    ...info,
    on: ['kubernetes-base', 'overlay'],
    judge: (reading, world) =>
      reading.kind === 'overlay'
        ? judgeOverlay(reading, world)
        : judgeBase(reading, world),
  });

  function judgeBase(
    { path, facts }: FileReading<'kubernetes-base'>,
    world: World,
  ): Fault[] {
    const faults = facts.objects.flatMap(object =>
      inspect(object.manifest).map(({ pointer, ...fault }) => ({
        ...fault,
        line: lineOf(object, pointer),
      })),
    );
    if (!facts.kustomization?.isComponent) return faults;
    const { objects } = buildShared(world, [folderOf(path)]);
    return [
      ...faults,
      ...objects.flatMap(built =>
        listNew(built, built.manifest, [built.object.manifest]),
      ),
    ];
  }

  function judgeOverlay(
    reading: FileReading<'overlay'>,
    world: World,
  ): Fault[] {
    return buildOverlay(reading, world).objects.flatMap(built => {
      const isOwn = built.changes.some(
        change => !change.component && isDeep(change),
      );
      const manifest = isOwn ? built.manifest : built.shared;
      return manifest === built.object.manifest
        ? []
        : listNew(built, manifest, listOrigins(built, world));
    });
  }

  /** What is wrong with it now, and was not before. */
  function listNew(
    built: PatchedObject,
    manifest: Literal,
    origins: readonly Literal[],
  ): Fault[] {
    const faults = inspect(manifest);
    if (faults.length === 0) return [];
    const before = new Set(origins.flatMap(inspect).map(signOf));
    return faults
      .filter(fault => !before.has(signOf(fault)))
      .map(({ pointer, message, fix }) => ({
        line: lineOfChange(built, pointer),
        message: `after the patches, ${message}`,
        ...(fix && { fix }),
      }));
  }
}

/** The object as it is written, and as each component that changes it would make it alone. */
function listOrigins({ path, object, changes }: PatchedObject, world: World) {
  const components = new Set(changes.flatMap(change => change.component ?? []));
  return [
    object.manifest,
    ...[...components].flatMap(component =>
      buildShared(world, [component])
        .objects.filter(other => other.path === path && other.object === object)
        .map(({ manifest }) => manifest),
    ),
  ];
}

/** No such rule is about an object's name or a container's variables, and most overlays change nothing else. */
function isDeep({ path }: { path: string }): boolean {
  return !path.startsWith('/metadata/') && !/\/env(?:\/|$)/.test(path);
}

/** Without names, which patches change. */
function signOf({ pointer, fix }: ObjectFault): string {
  return `${pointer} ${fix}`;
}

/** The line of a place in the object, or of the nearest one above it that is there. */
export function lineOf(object: KubernetesObject, pointer: string): number {
  let place = pointer;
  while (place && !Object.hasOwn(object.lines, place))
    place = place.replace(/\/[^/]*$/, '');
  return object.lines[place] ?? object.line;
}

/** The last change at, above or below the place; any change when it cannot be told which one it was. */
export function lineOfChange(
  { changes }: { readonly changes: readonly ObjectChange[] },
  pointer: string,
): number {
  const isNear = ({ path }: { path: string }) =>
    `${pointer}/`.startsWith(`${path}/`) || path.startsWith(`${pointer}/`);
  return (changes.filter(isNear).at(-1) ?? changes.at(-1))?.line ?? 1;
}

/** The folder that a file lies in. */
export function folderOf(path: string): string {
  return path.replace(/\/[^/]*$/, '');
}
