import { applicationRule, type Fault } from '../Rule';
import { isKnown, valueOf } from '../../syntax/Located';
import { showText } from '../showText';
import { listOwnOverlays } from './ownArtefacts';
import type { World } from '../../model/World';

/** Where it replaces no image at all, image-pinned finds the base's name without a tag. */
export const imageAgrees = applicationRule({
  id: 'image-agrees',
  on: 'application',
  severity: 'error',
  title: 'An overlay deploys the image of its application',
  why: "The workflow pushes each application's image under its name; an overlay with another one deploys something else, or nothing.",
  field: 'application',
  judge: (application, world) => {
    const expected = `${world.layout.registry}/${application.name}`;
    const placeholders = listPlaceholders(world);
    return listOwnOverlays(application).flatMap(({ path, facts }) => {
      const faults: (Fault & { path: string })[] = [];
      const fix = `Write newName: ${expected}.`;
      const replaced = facts.images.filter(image => {
        const from = valueOf(image.name);
        return from !== undefined && placeholders.has(from);
      });
      for (const { line, newName } of replaced) {
        if (isKnown(newName) && newName.value !== expected)
          faults.push({
            path,
            line: newName.line,
            message: `the overlay deploys the image ${showText(
              newName.value,
            )}, but that of the application is ${expected}`,
            fix,
          });
        if (!newName)
          faults.push({
            path,
            line,
            message: `the overlay gives the base's image no newName, but that of the application is ${expected}`,
            fix,
          });
      }
      return faults;
    });
  },
});

/** The names of images that the base leaves to its overlays. */
function listPlaceholders(world: World): Set<string> {
  return new Set(
    world
      .shared('kubernetes-base')
      .flatMap(({ facts }) => facts.objects)
      .flatMap(({ images }) => images)
      .flatMap(image => valueOf(image) ?? [])
      // What has a registry and a tag is meant as it is, like a sidecar.
      .filter(image => !/[/:@]/.test(image)),
  );
}
