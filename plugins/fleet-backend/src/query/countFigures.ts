import type { FleetFigures } from '@slipway/plugin-fleet-common';
import type { FleetRow } from './FleetRow';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Counts what a manager asks for: of what is on the base branch. */
export function countFigures(
  rows: Iterable<FleetRow>,
  now: number,
): {
  readonly figures: FleetFigures;
  /** When the first of those that came this week did so a week ago. */
  readonly validUntil: number;
} {
  let services = 0;
  let deployed = 0;
  let unhealthy = 0;
  let unprotectedRoutes = 0;
  let createdThisWeek = 0;
  let validUntil = Infinity;
  for (const { summary, sortKeys, isDeployed, isUnhealthy } of rows) {
    if (summary.state !== 'live') continue;
    services++;
    unprotectedRoutes += summary.unprotectedRoutes;
    if (isDeployed) deployed++;
    if (isUnhealthy) unhealthy++;
    const created = sortKeys.createdAt;
    if (typeof created === 'number' && created > now - WEEK_MS) {
      createdThisWeek++;
      validUntil = Math.min(validUntil, created + WEEK_MS);
    }
  }
  return {
    figures: {
      services,
      deployed,
      unhealthy,
      unprotectedRoutes,
      createdThisWeek,
    },
    validUntil,
  };
}
