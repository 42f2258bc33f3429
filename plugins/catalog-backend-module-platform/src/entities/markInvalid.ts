import type { Entity } from '@backstage/catalog-model';

/** What is wrong with an application, one `path:line message` a line; absent where nothing is. */
export const INVALID_ANNOTATION = 'slipway.dev/invalid';

/** More would say nothing new. */
const MOST_SHOWN = 20;

/**
 * Says of a Component what is wrong with the files of its application; a file cannot say it of itself.
 *
 * An annotation, since the catalog refuses an entity that brings a status of its own, and keeps one that is processed
 * with an error as it was before.
 */
export function markInvalid(
  { metadata, ...entity }: Entity,
  faults: readonly string[],
): Entity {
  const { [INVALID_ANNOTATION]: _, ...annotations } =
    metadata.annotations ?? {};
  if (faults.length > 0)
    annotations[INVALID_ANNOTATION] = [...new Set(faults)]
      .slice(0, MOST_SHOWN)
      .join('\n');
  return { ...entity, metadata: { ...metadata, annotations } };
}
