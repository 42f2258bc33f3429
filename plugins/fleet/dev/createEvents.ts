import type { FleetEvent } from '@slipway/plugin-fleet-common';
import { COMMIT } from '../src/__testUtils__/createDetail';
import { createEvent } from '../src/__testUtils__/createEvent';

const ROUND: (Partial<FleetEvent> & Pick<FleetEvent, 'type'>)[] = [
  {
    type: 'health-changed',
    environment: 'prod',
    from: 'Progressing',
    to: 'Healthy',
  },
  {
    type: 'deployed',
    environment: 'prod',
    image: 'registry.acme.example/order-api:3f2a91c',
    revision: COMMIT,
    by: 'ada',
  },
  {
    type: 'sync-changed',
    environment: 'prod',
    from: 'OutOfSync',
    to: 'Synced',
  },
  {
    type: 'health-changed',
    environment: 'dev',
    from: 'Healthy',
    to: 'Degraded',
    message: 'Deployment order-api: 0 of 2 replicas are ready',
  },
  {
    type: 'image-changed',
    environment: 'dev',
    from: 'registry.acme.example/order-api:1f00c2d',
    to: 'registry.acme.example/order-api:3f2a91c',
    revision: COMMIT,
    by: 'slipway[bot]',
  },
  {
    type: 'verdict-changed',
    from: 'code-only',
    to: 'protected',
    revision: COMMIT,
  },
  {
    type: 'pull-request-merged',
    url: 'https://git.example/acme/platform/pull/40',
    by: 'grace',
    message: 'Let administrators export orders',
  },
];

/**
 * What happened to an application, newest first, a quarter of a day apart.
 *
 * @param now - milliseconds since the epoch
 */
export function createEvents(now: number, count: number): FleetEvent[] {
  return Array.from({ length: count }, (_, index) =>
    createEvent({
      ...ROUND[index % ROUND.length],
      id: String(1000 - index),
      at: new Date(now - 240_000 - (index * 21_600_000) / 3).toISOString(),
    }),
  );
}
