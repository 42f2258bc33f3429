import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

const SCAFFOLDER = resolvePackagePath(
  '@backstage/plugin-scaffolder-backend',
  'migrations',
);
const OURS = resolvePackagePath(
  '@slipway/plugin-scaffolder-backend-module-golden-path',
  'migrations',
);

/** Any number that no other plugin takes. */
const LOCK = 5_902_716_633;

/**
 * Brings the scaffolder's tables up to date, and ours beside them. The scaffolder makes its own only for its own broker.
 * Replicas that start at once wait for each other. Only tables and an index are added: a replica of the version before
 * works on beside it.
 */
export async function migrateAttempts(knex: Knex): Promise<void> {
  await knex.transaction(async transaction => {
    await transaction.raw('select pg_advisory_xact_lock(?)', [LOCK]);
    await transaction.migrate.latest({ directory: SCAFFOLDER });
    await transaction.migrate.latest({
      directory: OURS,
      tableName: 'slipway_attempts_migrations',
    });
  });
}
