import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type {
  EntityProviderConnection,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';

/** Does to entities in memory what mutations ask for. */
export class TestCatalog implements EntityProviderConnection {
  readonly mutations: EntityProviderMutation[] = [];
  /** Thrown by the next mutation. */
  fault?: Error;
  private readonly byRef = new Map<string, Entity>();

  async applyMutation(mutation: EntityProviderMutation): Promise<void> {
    const { fault } = this;
    this.fault = undefined;
    if (fault) throw fault;
    this.mutations.push(mutation);
    if (mutation.type === 'full') this.byRef.clear();
    else
      for (const removed of mutation.removed)
        if ('entityRef' in removed) this.byRef.delete(removed.entityRef);
    const added = mutation.type === 'full' ? mutation.entities : mutation.added;
    for (const { entity } of added)
      this.byRef.set(stringifyEntityRef(entity), entity);
  }

  async refresh(): Promise<void> {}

  get(ref: string): Entity {
    const entity = this.byRef.get(ref);
    if (!entity) throw new Error(`The catalog has no ${ref}`);
    return entity;
  }

  refs(): string[] {
    return [...this.byRef.keys()].sort();
  }

  /** In the order of references. */
  entities(): Entity[] {
    return this.refs().map(ref => this.get(ref));
  }

  /** The references that a mutation adds and removes, e.g. `+system:default/order`. */
  changes(index = this.mutations.length - 1): string[] {
    const mutation = this.mutations[index];
    const added = mutation.type === 'full' ? mutation.entities : mutation.added;
    const removed = mutation.type === 'full' ? [] : mutation.removed;
    return [
      ...added.map(({ entity }) => `+${stringifyEntityRef(entity)}`),
      ...removed.map(it => ('entityRef' in it ? `-${it.entityRef}` : '')),
    ].sort();
  }
}
