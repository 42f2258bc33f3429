import type { FleetService } from '@slipway/plugin-fleet-common';
import {
  FILTER_KEYS,
  type FilterKey,
  type FleetSelection,
} from '../query/FleetQuery';

/** Says as plainly as can be which services are asked for. */
export function selectByHand(
  services: readonly FleetService[],
  { filters, words }: FleetSelection,
): FleetService[] {
  return services.filter(service => {
    const text = [
      service.name,
      service.service,
      service.application,
      service.owner ?? '',
      service.route ?? '',
      service.description ?? '',
    ]
      .join('\n')
      .toLowerCase();
    const isAsked = (key: FilterKey, value: string | null) =>
      !filters[key] || (value !== null && filters[key].includes(value));
    const { guard } = service;
    return (
      words.every(word => text.includes(word)) &&
      isAsked('owner', service.owner) &&
      isAsked('service', service.service) &&
      isAsked('verdict', guard.verdict) &&
      [guard.declared, guard.gateway, guard.code].some(one =>
        isAsked('guard', one),
      ) &&
      isAsked('template', service.template && service.template.name) &&
      isAsked('state', service.state) &&
      (!(filters.health || filters.sync || filters.environment) ||
        service.deployments.some(
          one =>
            isAsked('health', one.health) &&
            isAsked('sync', one.sync) &&
            isAsked('environment', one.environment),
        ))
    );
  });
}

/** Counts each value by asking for it. */
export function countByHand(
  services: readonly FleetService[],
  { filters, words }: FleetSelection,
): Record<string, Record<string, number>> {
  return Object.fromEntries(
    FILTER_KEYS.map(key => [
      key,
      Object.fromEntries(
        [
          ...new Set([...listValues(services, key), ...(filters[key] ?? [])]),
        ].flatMap(value => {
          const count = selectByHand(services, {
            filters: { ...filters, [key]: [value] },
            words,
          }).length;
          return count || filters[key]?.includes(value) ? [[value, count]] : [];
        }),
      ),
    ]),
  );
}

function listValues(
  services: readonly FleetService[],
  key: FilterKey,
): string[] {
  return services
    .flatMap(service => {
      const { guard } = service;
      switch (key) {
        case 'verdict':
          return [guard.verdict];
        case 'guard':
          return [guard.declared, guard.gateway, guard.code];
        case 'template':
          return [service.template && service.template.name];
        case 'health':
        case 'sync':
        case 'environment':
          return service.deployments.map(one => one[key]);
        default:
          return [service[key]];
      }
    })
    .filter(value => value !== null);
}
