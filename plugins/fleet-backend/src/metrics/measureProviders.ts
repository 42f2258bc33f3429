import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { Knex } from 'knex';
import { readProviderRows } from '../store/providerRows';

/** Measures which providers say what runs now. Asked for when somebody reads the metrics. */
export function measureProviders(metrics: MetricsService, knex: Knex): void {
  metrics
    .createObservableGauge('slipway.deploy.provider.live', {
      description:
        '1 for a provider that says what runs now, 0 for a silent one',
    })
    .addCallback(async result => {
      for (const { id, isLive } of await readProviderRows(knex))
        result.observe(isLive ? 1 : 0, { provider: id });
    });
}
