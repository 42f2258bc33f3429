import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/**
 * Has the catalog read the templates again. It would otherwise notice only at its next round that a new version of the
 * portal brought other ones, and until then their forms would not fit their skeletons.
 */
export async function rereadTemplates(
  catalog: CatalogService,
  auth: AuthService,
): Promise<void> {
  const credentials = await auth.getOwnServiceCredentials();
  const { items } = await catalog.getEntities(
    {
      filter: { kind: 'Template' },
      fields: ['kind', 'metadata.namespace', 'metadata.name'],
    },
    { credentials },
  );
  for (const template of items)
    await catalog.refreshEntity(stringifyEntityRef(template), { credentials });
}
