import { buildOverlay, type BuiltObject } from '../../kustomize/buildOverlay';
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
 * A rule that each object of the shared base keeps, and keeps as every overlay patches it. What is already wrong in the
 * base is told there, once, and not again for each overlay.
 */
export function objectRule({
  inspectObject,
  ...info
}: ObjectRule): FileRule<'kubernetes-base' | 'overlay'> {
  return fileRule({
    ...info,
    on: ['kubernetes-base', 'overlay'],
    judge: (reading, world) =>
      reading.kind === 'overlay'
        ? judgeOverlay(reading, world)
        : reading.facts.objects.flatMap(object =>
            inspectObject(object.manifest).map(({ pointer, ...fault }) => ({
              ...fault,
              line: lineOf(object, pointer),
            })),
          ),
  });

  function judgeOverlay(
    reading: FileReading<'overlay'>,
    world: World,
  ): Fault[] {
    return buildOverlay(reading, world)
      .objects.filter(({ changes }) => changes.some(isDeep))
      .flatMap(built => {
        const before = new Set(
          inspectObject(built.object.manifest).map(signOf),
        );
        return inspectObject(built.manifest)
          .filter(fault => !before.has(signOf(fault)))
          .map(({ pointer, message, fix }) => ({
            line: lineOfChange(built, pointer),
            message: `after the patches, ${message}`,
            ...(fix && { fix }),
          }));
      });
  }
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
  { changes }: Pick<BuiltObject, 'changes'>,
  pointer: string,
): number {
  const isNear = ({ path }: { path: string }) =>
    `${pointer}/`.startsWith(`${path}/`) || path.startsWith(`${pointer}/`);
  return (changes.filter(isNear).at(-1) ?? changes.at(-1))?.line ?? 1;
}
