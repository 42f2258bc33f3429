import { findBase } from '../../kustomize/findBase';
import { valueAt } from '../../kustomize/valueAt';
import type { FileReading } from '../../model/FileReading';
import type { World } from '../../model/World';
import { isKnown, valueOf } from '../../syntax/Located';
import { fileRule, type Fault } from '../Rule';
import { findPod, type ContainerSpec } from './findPod';
import { lineOf } from './objectRule';
import { splitImage } from './splitImage';

/** In the base, an image without a tag that is called like its object stands for whatever an overlay puts there. */
export const imagePinned = fileRule({
  id: 'image-pinned',
  on: ['kubernetes-base', 'overlay'],
  severity: 'error',
  title: 'Every image that is deployed has a tag or digest, and not latest',
  why: 'With latest or no tag, what runs depends on when a node last pulled, and nobody can say which version that was.',
  judge: (reading, world) =>
    reading.kind === 'overlay'
      ? judgeOverlay(reading, world)
      : judgeBase(reading),
});

function judgeBase({ facts }: FileReading<'kubernetes-base'>): Fault[] {
  return facts.objects.flatMap(object =>
    (findPod(object.manifest)?.containers ?? []).flatMap(container => {
      const image = imageOf(container);
      if (image === undefined || image === valueOf(object.name)) return [];
      const reason = faultOf(image);
      return reason === undefined
        ? []
        : [
            {
              line: lineOf(object, `${container.pointer}/image`),
              message: `the image ${image} ${reason}`,
              fix: 'Write the tag of one version.',
            },
          ];
    }),
  );
}

function judgeOverlay(
  { facts }: FileReading<'overlay'>,
  world: World,
): Fault[] {
  const faults: Fault[] = facts.images.flatMap(({ newTag, digest }) =>
    isKnown(newTag) && newTag.value === 'latest' && !digest
      ? [
          {
            line: newTag.line,
            message: 'newTag is latest',
            fix: 'Write the tag of one version, or of the branch that is deployed.',
          },
        ]
      : [],
  );
  for (const name of listPlaceholders(world)) {
    const entry = facts.images.find(image => valueOf(image.name) === name);
    // Something that is there, but cannot be read, may well name it.
    if (!entry && facts.images.some(image => !isKnown(image.name))) continue;
    if (!entry || (!entry.newTag && !entry.digest))
      faults.push({
        line: entry?.line ?? facts.images[0]?.line ?? facts.line,
        message: `images gives ${name} no newTag and no digest`,
        fix: 'Add newTag.',
      });
  }
  return faults;
}

const placeholders = new WeakMap<object, readonly string[]>();

/** The images of the base that overlays have to name. */
function listPlaceholders(world: World): readonly string[] {
  const base = findBase(world).objects;
  let names = placeholders.get(base);
  if (!names) {
    names = base.flatMap(({ object }) => {
      const name = valueOf(object.name);
      const isPlaceholder = object.images.some(
        image => name !== undefined && valueOf(image) === name,
      );
      return isPlaceholder ? [name!] : [];
    });
    placeholders.set(base, names);
  }
  return names;
}

function imageOf({ container }: ContainerSpec): string | undefined {
  const image = valueAt(container, 'image');
  return typeof image === 'string' ? image : undefined;
}

function faultOf(image: string): string | undefined {
  const { tag, digest } = splitImage(image);
  if (digest !== undefined) return undefined;
  if (tag === undefined) return 'has no tag';
  return tag === 'latest' ? 'has the tag latest' : undefined;
}
