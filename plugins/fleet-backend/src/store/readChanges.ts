import type { Knex } from 'knex';
import type { ObservedDeployment, ProviderStatus } from './FleetStore';
import { readProviderRows } from './providerRows';
import type { ApplicationSummary } from './splitDocument';

/** What has changed since a reader last asked, all of one moment. */
export interface FleetChanges {
  /** Up to which change this is. */
  readonly seq: number;
  readonly applications: readonly {
    readonly service: string;
    readonly application: string;
    /** null when it is gone. */
    readonly summary: ApplicationSummary | null;
    readonly createdAt: string | null;
  }[];
  readonly deployments: readonly {
    readonly provider: string;
    readonly key: string;
    readonly service: string;
    readonly application: string;
    readonly environment: string;
    /** null when it is gone. */
    readonly document: ObservedDeployment | null;
  }[];
  /** All of them: they are few. */
  readonly providers: readonly ProviderStatus[];
}

/** The number of the last change: a reader that has it has everything. */
export async function readSeq(knex: Knex): Promise<number> {
  const row = await knex('fleet_revision').first('seq');
  return Number(row.seq);
}

/** @param since - the {@link FleetChanges.seq} that the reader has; 0 when it has nothing */
export async function readChanges(
  knex: Knex,
  since: number,
): Promise<FleetChanges> {
  return knex.transaction(
    async transaction => {
      const seq = await readSeq(transaction);
      const readNewer = (table: string) => {
        const query = transaction(table).where('seq', '>', since);
        return since ? query : query.where({ removed: false });
      };
      return {
        seq,
        applications: await readNewer('fleet_applications').select(
          'service',
          'application',
          'summary',
          'created_at as createdAt',
        ),
        deployments: await readNewer('fleet_deployments').select(
          'provider',
          'key',
          'service',
          'application',
          'environment',
          'document',
        ),
        providers: await readProviderRows(transaction),
      };
    },
    { isolationLevel: 'repeatable read', readOnly: true },
  );
}
