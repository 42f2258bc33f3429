/** Tags that name whatever was built last, as templates write them before anything is built. */
const FLOATING_TAG = /^(?:main|master|trunk|develop|latest|stable|edge)$/;

/** True for an image that may be another one tomorrow: it has no tag, or one that moves. */
export function isFloating(image: string): boolean {
  if (image.includes('@')) return false;
  const tag = /:([^/:]+)$/.exec(image)?.[1];
  return tag === undefined || FLOATING_TAG.test(tag);
}
