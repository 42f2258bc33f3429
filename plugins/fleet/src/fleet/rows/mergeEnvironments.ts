import type { FleetService } from '@slipway/plugin-fleet-common';

/**
 * All environments that the services are in, each after those that some service has before it. What is known keeps its order, so that
 * no column moves when more services come.
 *
 * @returns `known` itself when there is none to add
 */
export function mergeEnvironments(
  known: readonly string[],
  services: readonly FleetService[],
): readonly string[] {
  const merged = [...known];
  for (const { deployments } of services)
    deployments.forEach(({ environment }, index) => {
      if (merged.includes(environment)) return;
      const before = deployments[index - 1];
      const next = deployments
        .slice(index + 1)
        .find(other => merged.includes(other.environment));
      if (before)
        merged.splice(merged.indexOf(before.environment) + 1, 0, environment);
      else if (next)
        merged.splice(merged.indexOf(next.environment), 0, environment);
      else merged.push(environment);
    });
  return merged.length === known.length ? known : merged;
}
