import { GroupEntity, parseEntityRef } from '@backstage/catalog-model';
import type { IdentityApi } from '@backstage/core-plugin-api';
import type { CatalogApi } from '@backstage/plugin-catalog-react';

/** A group that may be chosen as owner. */
export interface OwnGroup {
  /** e.g. `group:default/commerce` */
  readonly id: string;
  readonly label: string;
}

/**
 * The groups that the signed-in person may name as owner: those that the backend will accept.
 *
 * @throws when the session or the catalog does not answer
 */
export async function listOwnGroups(
  identity: IdentityApi,
  catalog: CatalogApi,
): Promise<OwnGroup[]> {
  const { ownershipEntityRefs } = await identity.getBackstageIdentity();
  const refs = ownershipEntityRefs.filter(
    ref => parseEntityRef(ref).kind === 'group',
  );
  const { items } = await catalog.getEntitiesByRefs({ entityRefs: refs });
  return refs.map((ref, index) => {
    // A group that the catalog does not know yet may own all the same.
    const group = items[index] as GroupEntity | undefined;
    return {
      id: ref,
      label: group?.spec.profile?.displayName ?? parseEntityRef(ref).name,
    };
  });
}
