import type { MetricsService } from '@backstage/backend-plugin-api/alpha';

/**
 * Measures how old what this replica knows of the platform repository is. Asked for when somebody reads the metrics.
 *
 * @param readAt - when the repository was last seen, in milliseconds; `undefined`: not yet
 */
export function measureReading(
  metrics: MetricsService,
  readAt: () => number | undefined,
): void {
  metrics
    .createObservableGauge('slipway.fleet.read.age', {
      description:
        'Since this replica last saw where the platform repository stands',
      unit: 's',
    })
    .addCallback(result => {
      const at = readAt();
      if (at !== undefined) result.observe((Date.now() - at) / 1000);
    });
}
