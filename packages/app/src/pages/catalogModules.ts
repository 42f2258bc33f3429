import {
  Entity,
  parseEntityRef,
  RELATION_API_CONSUMED_BY,
  RELATION_API_PROVIDED_BY,
  RELATION_CONSUMES_API,
  RELATION_DEPENDS_ON,
  RELATION_HAS_PART,
  RELATION_PROVIDES_API,
} from '@backstage/catalog-model';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import apiDocsPlugin from '@backstage/plugin-api-docs/alpha';
import catalogPlugin from '@backstage/plugin-catalog/alpha';

/**
 * The pages of the catalog's entities, without the cards that could only say "nothing here" and teach how
 * to fill them: the golden path fills them.
 */
export const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    catalogPlugin
      .getExtension('entity-card:catalog/depends-on-components')
      .override(showFor('component', RELATION_DEPENDS_ON, 'component')),
    catalogPlugin
      .getExtension('entity-card:catalog/depends-on-resources')
      .override(showFor('component', RELATION_DEPENDS_ON, 'resource')),
    catalogPlugin
      .getExtension('entity-card:catalog/has-subcomponents')
      .override(showFor('component', RELATION_HAS_PART, 'component')),
    catalogPlugin
      .getExtension('entity-card:catalog/has-components')
      .override(showFor('system', RELATION_HAS_PART, 'component')),
    catalogPlugin
      .getExtension('entity-card:catalog/has-resources')
      .override(showFor('system', RELATION_HAS_PART, 'resource')),
  ],
});

/** @see catalogModule */
export const apiDocsModule = createFrontendModule({
  pluginId: 'api-docs',
  extensions: [
    apiDocsPlugin
      .getExtension('entity-card:api-docs/provided-apis')
      .override(showFor('component', RELATION_PROVIDES_API, 'api')),
    apiDocsPlugin
      .getExtension('entity-card:api-docs/consumed-apis')
      .override(showFor('component', RELATION_CONSUMES_API, 'api')),
    apiDocsPlugin
      .getExtension('entity-card:api-docs/providing-components')
      .override(showFor('api', RELATION_API_PROVIDED_BY, 'component')),
    apiDocsPlugin
      .getExtension('entity-card:api-docs/consuming-components')
      .override(showFor('api', RELATION_API_CONSUMED_BY, 'component')),
    // It repeats the two cards of the overview.
    apiDocsPlugin
      .getExtension('entity-content:api-docs/apis')
      .override({ disabled: true }),
  ],
});

/** Shows a card for entities of a kind that have the relation to something of another kind. */
function showFor(kind: string, relation: string, targetKind: string) {
  const filter = (entity: Entity) =>
    entity.kind.toLocaleLowerCase('en') === kind &&
    Boolean(
      entity.relations?.some(
        ({ type, targetRef }) =>
          type === relation && parseEntityRef(targetRef).kind === targetKind,
      ),
    );
  return { params: { filter } };
}
