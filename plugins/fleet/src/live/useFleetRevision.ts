import { useRevision, type Revision } from '@slipway/pages';
import { FLEET_CHANNEL } from '@slipway/plugin-fleet-common';

/** Says when to ask the fleet again. */
export function useFleetRevision(): Revision {
  return useRevision(FLEET_CHANNEL);
}
