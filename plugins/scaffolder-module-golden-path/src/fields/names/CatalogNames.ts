import {
  parseEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import type { NameDirectory, Namesake } from './NameDirectory';

/** The names in the catalog: what was merged up to a minute ago. */
export class CatalogNames implements NameDirectory {
  constructor(private readonly catalog: CatalogApi) {}

  findService(service: string) {
    return this.find(`system:default/${service}`);
  }

  findApplication(name: string) {
    return this.find(`component:default/${name}`);
  }

  private async find(entityRef: string): Promise<Namesake | undefined> {
    // The lookup of a single reference would answer 404, which browsers report as a fault.
    const { items } = await this.catalog.getEntitiesByRefs({
      entityRefs: [entityRef],
    });
    const [entity] = items;
    if (!entity) return undefined;
    const owner = entity.relations?.find(
      ({ type }) => type === RELATION_OWNED_BY,
    );
    return {
      ...(owner && { owner: parseEntityRef(owner.targetRef).name }),
      about: { entityRef: stringifyEntityRef(entity) },
    };
  }
}
