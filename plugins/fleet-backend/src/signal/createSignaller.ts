import type { LoggerService } from '@backstage/backend-plugin-api';
import type { SignalsService } from '@backstage/plugin-signals-node';
import { FLEET_CHANNEL, type FleetSignal } from '@slipway/plugin-fleet-common';
import { createTeller } from './createTeller';

/** Browsers that hear of a change ask again: not more often than a person can follow. */
const EVERY_MS = 250;

/** Tells all browsers, of all replicas, that there is a newer revision. */
export function createSignaller(
  signals: SignalsService,
  logger: Pick<LoggerService, 'warn'>,
): (revision: string) => void {
  return createTeller(revision => {
    const message: FleetSignal = { revision };
    signals
      .publish({
        recipients: { type: 'broadcast' },
        channel: FLEET_CHANNEL,
        message: { ...message },
      })
      .catch(error => logger.warn(`No browser hears of a change: ${error}`));
  }, EVERY_MS);
}
