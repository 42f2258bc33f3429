import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

const DIRECTORY = resolvePackagePath(
  '@slipway/plugin-curation-backend',
  'migrations',
);

/** Any number that no other plugin takes. */
const LOCK = 3_519_042_786;

/** Brings the tables up to date. Replicas that start at once wait for each other. */
export async function migrateCuration(knex: Knex): Promise<void> {
  await knex.transaction(async transaction => {
    await transaction.raw('select pg_advisory_xact_lock(?)', [LOCK]);
    await transaction.migrate.latest({ directory: DIRECTORY });
  });
}
