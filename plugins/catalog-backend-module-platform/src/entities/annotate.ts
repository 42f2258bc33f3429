import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  ANNOTATION_VIEW_URL,
  type Entity,
} from '@backstage/catalog-model';
import type { Repository } from './Repository';

/** Annotations by name; what is `undefined` is left out. */
export type Annotations = Readonly<Record<string, string | undefined>>;

/**
 * Says of an entity where it comes from.
 *
 * @param place.path - the file that says it
 * @param place.folder - where its source lies; the folder of the file when absent
 * @param known - what the repository knows better than the file
 * @param assumed - what holds unless the file says otherwise
 */
export function annotate(
  entity: Entity,
  { forge }: Repository,
  place: { readonly path: string; readonly folder?: string },
  known: Annotations = {},
  assumed: Annotations = {},
): Entity {
  const { path } = place;
  const folder = place.folder ?? path.slice(0, path.lastIndexOf('/'));
  const url = forge.urlOf(path);
  const annotations = {
    'github.com/project-slug': new URL(forge.url).pathname.slice(1),
    ...assumed,
    ...entity.metadata.annotations,
    ...known,
    [ANNOTATION_LOCATION]: `url:${url}`,
    [ANNOTATION_ORIGIN_LOCATION]: `url:${url}`,
    [ANNOTATION_VIEW_URL]: url,
    [ANNOTATION_EDIT_URL]: url,
    [ANNOTATION_SOURCE_LOCATION]: `url:${forge.urlOf(`${folder}/`)}`,
  };
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: Object.fromEntries(
        Object.entries(annotations).filter(([, value]) => value !== undefined),
      ) as Record<string, string>,
    },
  };
}
