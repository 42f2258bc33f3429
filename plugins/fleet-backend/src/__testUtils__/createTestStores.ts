import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { DatabaseFleetStore } from '../store/DatabaseFleetStore';
import { migrateFleet } from '../store/migrateFleet';

/** A store on a database of its own. */
export interface TestStore {
  readonly knex: Knex;
  readonly store: DatabaseFleetStore;
  /** The revisions that browsers would have heard of. */
  readonly told: string[];
}

/**
 * Stores on a real PostgreSQL, each on an empty database of its own, that are gone after the tests. Call it once, at
 * the top of a test file.
 */
export function createTestStores(): { open(): Promise<TestStore> } {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  return {
    async open() {
      const knex = await databases.init('POSTGRES_18');
      await migrateFleet(knex);
      const told: string[] = [];
      return {
        knex,
        store: new DatabaseFleetStore(knex, revision => told.push(revision)),
        told,
      };
    },
  };
}
