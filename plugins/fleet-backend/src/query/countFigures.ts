import type { FleetFigures } from '@slipway/plugin-fleet-common';
import type { FleetRow } from './FleetRow';
import { readCertainty, type Providers } from './placeDeployments';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Counts what a manager asks for: of what is on the base branch. */
export function countFigures(
  rows: Iterable<FleetRow>,
  providers: Providers,
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
  let isLive = true;
  let observedAt: string | null = null;
  let validUntil = Infinity;
  for (const { summary, sortKeys, isDeployed, isUnhealthy, places } of rows) {
    if (summary.state !== 'live') continue;
    services++;
    unprotectedRoutes += summary.unprotectedRoutes;
    if (isDeployed) deployed++;
    if (isUnhealthy) unhealthy++;
    for (const { observed } of places) {
      const certainty = observed && readCertainty(observed, providers);
      if (!certainty || certainty.isLive) continue;
      isLive = false;
      observedAt = olderOf(observedAt, certainty.observedAt);
    }
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
      isLive,
      observedAt,
    },
    validUntil,
  };
}

/** Of two moments, each ISO 8601 or not known. */
function olderOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return Date.parse(one) < Date.parse(other) ? one : other;
}
