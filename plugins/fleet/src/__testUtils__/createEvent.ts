import type { FleetEvent } from '@slipway/plugin-fleet-common';

/** An event of which nothing is known but what a test says. */
export function createEvent(
  parts: Partial<FleetEvent> & Pick<FleetEvent, 'id' | 'type'>,
): FleetEvent {
  return {
    at: '2026-03-10T11:00:00Z',
    environment: null,
    from: null,
    to: null,
    image: null,
    revision: null,
    by: null,
    url: null,
    message: null,
    ...parts,
  };
}
