import {
  valueOf,
  environmentsOf,
  listOwnDeployments,
  listOwnOverlays,
} from '@slipway/platform-model';
import type {
  Application,
  Fact,
  FileReading,
  World,
} from '@slipway/platform-model';
import type { ApplicationDocument } from '../store/FleetStore';

/** The environments that an application is to run in, and the image that the overlay of each names. */
export function listEnvironments(
  application: Application,
  world: World,
): ApplicationDocument['environments'] {
  const images = new Map<string, string | null>();
  for (const { place } of listOwnDeployments(application, world))
    for (const environment of environmentsOf(world.layout, place))
      images.set(environment, null);
  for (const overlay of listOwnOverlays(application, world))
    for (const environment of environmentsOf(world.layout, overlay.place))
      images.set(environment, readImage(application, overlay));
  // The layout's order is that of promotion.
  return Object.keys(world.layout.environments).flatMap(environment => {
    const image = images.get(environment);
    return image === undefined ? [] : [{ environment, image }];
  });
}

/** @returns null where the overlay names none, or says it by what cannot be known from the text */
function readImage(
  { name: application }: Application,
  { facts }: FileReading<'overlay'>,
): string | null {
  const own = facts.images.find(({ name, newName }) =>
    [newName, name].some(fact =>
      `/${valueOf(fact) ?? ''}`.endsWith(`/${application}`),
    ),
  );
  const image = own ?? facts.images[0];
  if (!image) return null;
  const { newTag, digest } = image;
  const name = valueOf(image.newName ?? image.name);
  if (name === undefined || isUnknown(newTag) || isUnknown(digest)) return null;
  // Kustomize prefers the digest.
  if (digest) return `${name}@${valueOf(digest)}`;
  return newTag ? `${name}:${valueOf(newTag)}` : name;
}

/** There, but nobody can tell from the text what it is. */
function isUnknown(fact: Fact<string> | undefined): boolean {
  return fact !== undefined && valueOf(fact) === undefined;
}
