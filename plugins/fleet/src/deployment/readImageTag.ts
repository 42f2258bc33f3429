/** So much of a commit or a digest tells it from others. */
const SHORT = 7;

/**
 * What tells an image from others of its kind: its tag, or the start of its digest.
 *
 * @param image - e.g. `registry.acme.example:5000/order-api:3f2a91c`
 */
export function readImageTag(image: string): string {
  const [name, digest] = image.split('@');
  const tag = /:([^:/]+)$/.exec(name)?.[1];
  if (tag) return shortenRevision(tag);
  return digest ? digest.replace(/^sha256:/, '').slice(0, SHORT) : name;
}

/** The start of a commit; anything else as it is. */
export function shortenRevision(revision: string): string {
  return /^[0-9a-f]{40}$/.test(revision) ? revision.slice(0, SHORT) : revision;
}
