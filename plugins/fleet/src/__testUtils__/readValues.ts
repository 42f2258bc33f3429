import type { FleetService } from '@slipway/plugin-fleet-common';

/** What a service has for a key that one filters by. */
export function readValues(service: FleetService, key: string): string[] {
  const { owner, guard, template, state, deployments } = service;
  const values: Record<string, (string | null | undefined)[]> = {
    owner: [owner],
    service: [service.service],
    verdict: [guard.verdict],
    guard: [guard.declared],
    template: [template?.name],
    state: [state],
    health: deployments.map(({ health }) => health),
    sync: deployments.map(({ sync }) => sync),
    environment: deployments.map(({ environment }) => environment),
  };
  return (values[key] ?? []).filter((value): value is string => Boolean(value));
}
