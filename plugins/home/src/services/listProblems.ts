import type { FleetService } from '@slipway/plugin-fleet-common';

/** What is wrong with a service. */
export interface Problem {
  readonly kind:
    | 'degraded'
    | 'missing'
    | 'unprotected'
    | 'role-mismatch'
    | 'code-only'
    | 'gateway-only'
    | 'outdated-guard'
    | 'faults';
  readonly isBad: boolean;
  /** Where it is unhealthy. */
  readonly environment?: string;
  /** Why, in the words of the deployment tool. */
  readonly detail?: string;
  /** How many files cannot be read. */
  readonly count?: number;
  /** The path of its first route, where it is open. */
  readonly route?: string;
}

const UNHEALTHY = { Degraded: 'degraded', Missing: 'missing' } as const;
const BAD_VERDICTS = ['unprotected', 'role-mismatch'] as const;
const POOR_VERDICTS = ['code-only', 'gateway-only', 'outdated-guard'] as const;

/** What is wrong with a service, the worst first. */
export function listProblems(service: FleetService): Problem[] {
  const { deployments, guard, route, faultCount } = service;
  const unhealthy = deployments.flatMap(
    ({ health, environment, message }): Problem[] =>
      health === 'Degraded' || health === 'Missing'
        ? [
            {
              ...{ kind: UNHEALTHY[health], isBad: true, environment },
              detail: message ?? undefined,
            },
          ]
        : [],
  );
  const bad = BAD_VERDICTS.find(verdict => verdict === guard.verdict);
  const poor = POOR_VERDICTS.find(verdict => verdict === guard.verdict);
  return [
    // Production is the last, and what is broken there comes first.
    ...unhealthy.reverse(),
    ...(bad ? [{ kind: bad, isBad: true, route: route ?? undefined }] : []),
    ...(faultCount > 0
      ? [{ kind: 'faults' as const, isBad: true, count: faultCount }]
      : []),
    ...(poor ? [{ kind: poor, isBad: false }] : []),
  ];
}

/** The worst first, and by name where they are alike. */
export function sortByProblems(
  services: readonly FleetService[],
): FleetService[] {
  const weigh = (service: FleetService) =>
    listProblems(service).reduce(
      (sum, { isBad }) => sum + (isBad ? 100 : 1),
      0,
    );
  return services
    .map(service => ({ service, weight: weigh(service) }))
    .sort(
      (one, other) =>
        other.weight - one.weight ||
        one.service.name.localeCompare(other.service.name),
    )
    .map(({ service }) => service);
}
