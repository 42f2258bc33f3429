import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { MetricsService } from '@backstage/backend-plugin-api/alpha';

interface Unfinished {
  readonly status: 'open' | 'processing';
  readonly count: string;
  readonly age: string;
}

/**
 * Measures the creations that have not ended: how many, and for how long the oldest waits. The tables are the
 * scaffolder's, so every replica says the same. Asked for when somebody reads the metrics.
 */
export function measureCreations(
  metrics: MetricsService,
  database: DatabaseService,
): void {
  const look = async (): Promise<Unfinished[]> => {
    const knex = await database.getClient();
    return knex('tasks')
      .whereIn('status', ['open', 'processing'])
      .groupBy('status')
      .select('status')
      .count('id as count')
      .select(
        knex.raw('max(extract(epoch from now() - created_at)) as age'),
      ) as unknown as Promise<Unfinished[]>;
  };
  metrics
    .createObservableGauge('slipway.creations', {
      description: 'Creations that have not ended, by status',
    })
    .addCallback(async result => {
      const rows = await look();
      // None is an answer too, and not the same as nobody having looked.
      for (const status of ['open', 'processing'])
        result.observe(
          Number(rows.find(row => row.status === status)?.count ?? 0),
          { status },
        );
    });
  metrics
    .createObservableGauge('slipway.creations.oldest.age', {
      description: 'Since the oldest creation that has not ended was asked for',
      unit: 's',
    })
    .addCallback(async result => {
      const ages = (await look()).map(({ age }) => Number(age));
      result.observe(Math.max(0, ...ages));
    });
}
