import { useRevision, type Revision } from '@slipway/pages';
import { FLEET_CHANNEL } from '@slipway/plugin-fleet-common';

/** The page asks a dozen questions at once: somebody's own services change less often than the fleet does. */
const PAUSE_MS = 3_000;

/** Says when to ask again. */
export function useHomeRevision(): Revision {
  return useRevision(FLEET_CHANNEL, PAUSE_MS);
}
