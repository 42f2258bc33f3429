import type { Application } from '@slipway/platform-model';
import { describeFact, describeFacts } from './DescribedFact';

/** The services in the order of names, each with its applications. */
export function describeServices(applications: readonly Application[]) {
  const services = new Map<string, string[]>();
  for (const { service, name } of applications)
    services.set(service, [...(services.get(service) ?? []), name]);
  return [...services]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, names]) => ({ name, applications: names }));
}

/** What catalog file, image and package say about each application. */
export function describeApplications(applications: readonly Application[]) {
  return applications.map(application => {
    const { name, service, folder, path, catalogInfo, dockerfile } =
      application;
    const entity = catalogInfo?.facts.entities[0];
    const catalog = catalogInfo?.path ?? path;
    const image = dockerfile?.path ?? path;
    return {
      name,
      service,
      application: application.application,
      folder,
      path,
      line: entity?.line ?? 1,
      entity: describeFact(catalog, entity?.name),
      description: describeFact(catalog, entity?.description),
      owner: describeFact(catalog, entity?.owner),
      lifecycle: describeFact(catalog, entity?.lifecycle),
      template: describeFact(catalog, entity?.template),
      templateVersion: describeFact(catalog, entity?.templateVersion),
      ports: describeFacts(image, dockerfile?.facts.ports) ?? [],
      baseImages:
        dockerfile?.facts.stages.map(
          stage => describeFact(image, stage.image)!,
        ) ?? [],
    };
  });
}
