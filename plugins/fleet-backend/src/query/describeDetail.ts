import { rankVerdict, type GuardVerdict } from '@slipway/platform-model';
import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';
import type { StoredApplication } from '../store/FleetStore';

/** An application as its own page shows it. */
export function describeDetail(
  { document, createdAt }: StoredApplication,
  known: Pick<FleetServiceDetail, 'deployments' | 'birth'>,
): FleetServiceDetail {
  const { environments: _, paths: __, ...shown } = document;
  return {
    ...shown,
    ...known,
    createdAt,
    faultCount: shown.faults.length,
    verdicts: countVerdicts(shown.routes),
  };
}

function countVerdicts(
  routes: FleetServiceDetail['routes'],
): FleetServiceDetail['verdicts'] {
  const counts = new Map<GuardVerdict, number>();
  for (const { verdict } of routes)
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts]
    .map(([verdict, count]) => ({ verdict, count }))
    .sort(
      (one, other) => rankVerdict(one.verdict) - rankVerdict(other.verdict),
    );
}
