import type { FleetService } from '@slipway/plugin-fleet-common';

/** The fleet as a table of texts: its head, then a row for each service. */
export function listCsvRows(
  services: readonly FleetService[],
  environments: readonly string[],
): string[][] {
  const head = [
    'name',
    'service',
    'application',
    'description',
    'owner',
    'state',
    'route',
    'routes',
    'guard declared',
    'guard at the gateway',
    'guard in the code',
    'verdict',
    'template',
    'template version',
    'pull request',
    'requester',
    'created',
    ...environments.flatMap(environment =>
      ['health', 'sync', 'image', 'deployed', 'live', 'observed'].map(
        title => `${environment} ${title}`,
      ),
    ),
  ];
  return [head, ...services.map(service => listCells(service, environments))];
}

function listCells(service: FleetService, environments: readonly string[]) {
  const { guard, template, pullRequest } = service;
  const cells = [
    service.name,
    service.service,
    service.application,
    service.description,
    service.owner,
    service.state,
    service.route,
    service.routeCount,
    guard.declared,
    guard.gateway,
    guard.code,
    guard.verdict,
    template?.name,
    template?.version,
    pullRequest?.url,
    pullRequest?.requester,
    service.createdAt,
    ...environments.flatMap(environment => {
      const there = service.deployments.find(
        deployment => deployment.environment === environment,
      );
      if (!there) return Array(6).fill(null);
      const { health, sync, image, deployedAt, isLive, observedAt } = there;
      return [
        health,
        sync,
        image,
        deployedAt,
        isLive ? 'yes' : 'no',
        observedAt,
      ];
    }),
  ];
  return cells.map(cell => String(cell ?? ''));
}
