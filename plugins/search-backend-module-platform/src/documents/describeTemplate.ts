import {
  DEFAULT_NAMESPACE,
  RELATION_OWNED_BY,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { TemplateDocument } from '@slipway/plugin-search-common';
import { listWords } from './listWords';

/** A template as it is found: by its title and what it says of itself. */
export function describeTemplate(entity: Entity): TemplateDocument {
  const { name, namespace = DEFAULT_NAMESPACE, title } = entity.metadata;
  const { description = null, tags = [] } = entity.metadata;
  const owner = entity.relations?.find(
    ({ type }) => type === RELATION_OWNED_BY,
  );
  return {
    title: title ?? name,
    text: [description, listWords(name, ...tags)].filter(Boolean).join('\n'),
    location: `/create/templates/${namespace}/${name}`,
    authorization: { resourceRef: stringifyEntityRef(entity) },
    namespace,
    name,
    description,
    owner: owner?.targetRef ?? null,
  };
}
