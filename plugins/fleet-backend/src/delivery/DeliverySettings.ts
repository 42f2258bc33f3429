import { readDurationFromConfig, type Config } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import { parsePlatformLayout } from '@slipway/platform-layout';

/** What the configuration says of deliveries. */
export interface DeliverySettings {
  /** In the order of promotion; the last is production. */
  readonly environments: readonly string[];
  /** How long a new service took before there was a portal, milliseconds. */
  readonly baselineMs: number;
}

const BASELINE = 'slipway.delivery.baseline';
const ONE_WEEK = { weeks: 1 };

/** @throws InputError that names the field */
export function parseDeliverySettings(config: Config): DeliverySettings {
  const layout = parsePlatformLayout(config.getOptional('slipway.platform'));
  return {
    environments: Object.keys(layout.environments),
    baselineMs: durationToMilliseconds(
      config.has(BASELINE)
        ? readDurationFromConfig(config, { key: BASELINE })
        : ONE_WEEK,
    ),
  };
}
