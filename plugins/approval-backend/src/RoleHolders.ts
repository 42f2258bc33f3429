import type { AuthService } from '@backstage/backend-plugin-api';
import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/**
 * Knows by the catalog, as it stands now, who holds a role: whoever belongs to one of its groups, directly or through
 * groups above their own. Nobody has to be signed in for that, as the permission policy would want it: an approval is
 * used when whoever asked and whoever approved may both be asleep.
 */
export class RoleHolders {
  private readonly groups: ReadonlySet<string>;

  constructor(
    private readonly services: {
      readonly auth: AuthService;
      readonly catalog: CatalogService;
    },
    /** Entity references of the groups whose members hold the role. */
    groups: readonly string[],
  ) {
    this.groups = new Set(groups.map(group => normalize(group, 'group')));
  }

  /** @param person - entity reference */
  async has(person: string): Promise<boolean> {
    const credentials = await this.services.auth.getOwnServiceCredentials();
    const user = await this.services.catalog.getEntityByRef(
      normalize(person, 'user'),
      { credentials },
    );
    const seen = new Set<string>();
    let next = listTargets(user, 'memberOf');
    while (next.length > 0) {
      if (next.some(group => this.groups.has(group))) return true;
      next.forEach(group => seen.add(group));
      const { items } = await this.services.catalog.getEntitiesByRefs(
        { entityRefs: next, fields: ['kind', 'metadata', 'relations'] },
        { credentials },
      );
      next = items
        .flatMap(group => listTargets(group, 'childOf'))
        .filter(group => !seen.has(group));
    }
    return false;
  }
}

function listTargets(entity: Entity | undefined, type: string): string[] {
  return (entity?.relations ?? [])
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef.toLowerCase());
}

function normalize(ref: string, defaultKind: string): string {
  return stringifyEntityRef(
    parseEntityRef(ref, { defaultKind, defaultNamespace: 'default' }),
  ).toLowerCase();
}
