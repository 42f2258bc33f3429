import {
  Entity,
  GroupEntity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { IdentityApi } from '@backstage/core-plugin-api';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { PermissionApi } from '@backstage/plugin-permission-react';
import { createForAnyGroupPermission } from '@slipway/permissions';

/** A group that may be chosen as owner. */
export interface OwnerGroup {
  /** e.g. `group:default/commerce` */
  readonly id: string;
  readonly label: string;
}

/** Whom the signed-in person may name as owner. */
export interface OwnerChoices {
  readonly groups: readonly OwnerGroup[];
  /** They are all groups of the catalog, not only the person's own. */
  readonly areAll: boolean;
}

/**
 * The groups that the signed-in person may name as owner: those that the backend will accept.
 *
 * @throws when the session, the permissions or the catalog do not answer
 */
export async function listOwnerChoices(apis: {
  readonly identity: IdentityApi;
  readonly catalog: CatalogApi;
  readonly permissions: PermissionApi;
}): Promise<OwnerChoices> {
  const { identity, catalog, permissions } = apis;
  const { result } = await permissions.authorize({
    permission: createForAnyGroupPermission,
  });
  return result === AuthorizeResult.ALLOW
    ? { groups: await listAllGroups(catalog), areAll: true }
    : { groups: await listOwnGroups(identity, catalog), areAll: false };
}

async function listAllGroups(catalog: CatalogApi): Promise<OwnerGroup[]> {
  const { items } = await catalog.getEntities({
    filter: { kind: 'Group' },
    fields: ['kind', 'metadata.name', 'metadata.namespace', 'spec.profile'],
  });
  return items
    .map(group => ({
      id: stringifyEntityRef(group),
      label: labelOf(group) ?? group.metadata.name,
    }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en'));
}

async function listOwnGroups(
  identity: IdentityApi,
  catalog: CatalogApi,
): Promise<OwnerGroup[]> {
  const { ownershipEntityRefs } = await identity.getBackstageIdentity();
  const refs = ownershipEntityRefs.filter(
    ref => parseEntityRef(ref).kind === 'group',
  );
  const { items } = await catalog.getEntitiesByRefs({ entityRefs: refs });
  return refs.map((ref, index) => ({
    id: ref,
    // A group that the catalog does not know yet may own all the same.
    label: labelOf(items[index]) ?? parseEntityRef(ref).name,
  }));
}

function labelOf(group: Entity | undefined): string | undefined {
  const { profile } = (group?.spec ?? {}) as Partial<GroupEntity['spec']>;
  return profile?.displayName;
}
