import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

const DIRECTORY = resolvePackagePath(
  '@slipway/plugin-audit-backend',
  'migrations',
);

/** Any number that no other plugin takes. */
const LOCK = 7_236_150_418;

/**
 * Brings the table up to date. Replicas that start at once wait for each other, and one that dies meanwhile leaves
 * nothing behind: neither half a migration nor a lock.
 */
export async function migrateAudit(knex: Knex): Promise<void> {
  await knex.transaction(async transaction => {
    await transaction.raw('select pg_advisory_xact_lock(?)', [LOCK]);
    await transaction.migrate.latest({
      directory: DIRECTORY,
      // While a newer version is rolled out, replicas of the older one start on its table.
      disableMigrationsListValidation: true,
    });
  });
}
