import type { FleetService } from '@slipway/plugin-fleet-common';
import type { Words } from '../../words/useWords';

const COLUMNS = [
  'name',
  'service',
  'application',
  'description',
  'owner',
  'state',
  'route',
  'routes',
  'declared',
  'gateway',
  'code',
  'verdict',
  'template',
  'version',
  'pullRequest',
  'requester',
  'created',
] as const;

const COLUMNS_OF_ENVIRONMENT = [
  'health',
  'sync',
  'image',
  'deployed',
  'live',
  'observed',
] as const;

/** The fleet as a table of texts: its head, then a row for each service. Verdicts and the like stand as the API names them. */
export function listCsvRows(
  services: readonly FleetService[],
  environments: readonly string[],
  words: Words,
): string[][] {
  const { t } = words;
  const head = [
    ...COLUMNS.map(column => t(`csv.${column}`)),
    ...environments.flatMap(environment =>
      COLUMNS_OF_ENVIRONMENT.map(column => t(`csv.${column}`, { environment })),
    ),
  ];
  return [
    head,
    ...services.map(service => listCells(service, environments, words)),
  ];
}

function listCells(
  service: FleetService,
  environments: readonly string[],
  { t }: Words,
) {
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
      if (!there) return Array(COLUMNS_OF_ENVIRONMENT.length).fill(null);
      const { health, sync, image, deployedAt, isLive, observedAt } = there;
      return [
        health,
        sync,
        image,
        deployedAt,
        isLive ? t('csv.yes') : t('csv.no'),
        observedAt,
      ];
    }),
  ];
  return cells.map(cell => String(cell ?? ''));
}
