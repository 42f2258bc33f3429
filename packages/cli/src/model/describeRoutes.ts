import { describeFact, describeFacts } from './DescribedFact';
import type { OwnedReading } from './describeModel';

/** The routes of a Kong file, each with where it leads. */
export function describeRoutes({ reading, application }: OwnedReading) {
  if (reading.kind !== 'kong') return [];
  const { path, place, facts } = reading;
  return facts.services.flatMap(service =>
    service.routes.map(route => ({
      application,
      gateway: place.gateway,
      path,
      line: route.line,
      name: describeFact(path, route.name),
      paths: describeFacts(path, route.paths),
      methods: describeFacts(path, route.methods),
      hosts: describeFacts(path, route.hosts),
      protocols: describeFacts(path, route.protocols),
      upstream: {
        name: describeFact(path, service.name),
        protocol: describeFact(path, service.protocol),
        host: describeFact(path, service.host),
        port: describeFact(path, service.port),
      },
      plugins: [...service.plugins, ...route.plugins].map(plugin => ({
        path,
        line: plugin.line,
        name: describeFact(path, plugin.name),
        enabled: describeFact(path, plugin.enabled),
      })),
    })),
  );
}
