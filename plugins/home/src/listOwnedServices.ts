import { Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';

/** The services of some owners, and how many there are beyond those listed. */
export interface OwnedServices {
  readonly services: Entity[];
  readonly total: number;
}

/**
 * The components of the given owners, by name.
 *
 * @param owners - entity references, e.g. `group:default/commerce`
 * @throws when the catalog does not answer
 */
export async function listOwnedServices(
  catalog: CatalogApi,
  owners: string[],
  limit: number,
): Promise<OwnedServices> {
  const { items, totalItems } = await catalog.queryEntities({
    filter: {
      kind: 'Component',
      [`relations.${RELATION_OWNED_BY}`]: owners,
    },
    orderFields: { field: 'metadata.name', order: 'asc' },
    limit,
  });
  return { services: items, total: totalItems };
}
