import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { DatabaseAuditStore } from '../store/DatabaseAuditStore';
import { migrateAudit } from '../store/migrateAudit';
import { createLogger } from './createLogger';
import { KEY } from './KEY';

/** A log on a database of its own. */
export interface TestStore {
  readonly knex: Knex;
  readonly store: DatabaseAuditStore;
  readonly logger: ReturnType<typeof createLogger>;
}

/**
 * Logs on a real PostgreSQL, each in an empty database of its own, that are gone after the tests. Call it once, at the
 * top of a test file.
 */
export function createTestStores(): { open(): Promise<TestStore> } {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  return {
    async open() {
      const knex = await databases.init('POSTGRES_18');
      await migrateAudit(knex);
      const logger = createLogger();
      const store = new DatabaseAuditStore(knex, { key: KEY, logger });
      return { knex, store, logger };
    },
  };
}
