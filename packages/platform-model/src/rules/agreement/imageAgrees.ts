import { findBase } from '../../kustomize/findBase';
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
    return listOwnOverlays(application, world).flatMap(({ path, facts }) => {
      const faults: (Fault & { path: string })[] = [];
      const fix = `Write newName: ${expected}.`;
      const replaced = facts.images.filter(image => {
        const from = valueOf(image.name);
        return from !== undefined && isPlaceholder(from, world);
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

/** True for an image that the base leaves to its overlays; one with a registry or a tag is meant as it is. */
function isPlaceholder(image: string, world: World): boolean {
  return (
    !/[/:@]/.test(image) &&
    findBase(world).objects.some(({ object }) =>
      object.images.some(other => valueOf(other) === image),
    )
  );
}
