import type { Entity } from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';

/**
 * Looks an entity up that may well not exist. The catalog's lookup of a single reference would answer 404,
 * which browsers report as a fault.
 *
 * @param entityRef - e.g. `component:default/order-api`
 * @throws when the catalog does not answer
 */
export async function findEntity(
  catalog: CatalogApi,
  entityRef: string,
): Promise<Entity | undefined> {
  const { items } = await catalog.getEntitiesByRefs({
    entityRefs: [entityRef],
  });
  return items[0];
}
