import type {
  FleetDeployment,
  FleetService,
} from '@slipway/plugin-fleet-common';

/**
 * Which cells say something else than before, by the ids of their columns. That the same was seen again is no change.
 */
export function listChangedCells(
  before: FleetService,
  after: FleetService,
): string[] {
  const said = sayCells(after);
  const saidBefore = sayCells(before);
  return Object.keys(said).filter(id => said[id] !== saidBefore[id]);
}

function sayCells(service: FleetService): Record<string, string> {
  const { guard, pullRequest, template, deployments } = service;
  return {
    name: `${service.state} ${service.faultCount}`,
    owner: String(service.owner),
    route: `${service.route} ${service.routeCount}`,
    verdict: guard.verdict,
    template: `${template?.name} ${template?.version}`,
    pullRequest: String(pullRequest?.number),
    ...Object.fromEntries(
      deployments.map(deployment => [
        `environment:${deployment.environment}`,
        sayDeploymentCell(deployment),
      ]),
    ),
  };
}

function sayDeploymentCell(deployment: FleetDeployment): string {
  const { sync, health, image, revision, isLive } = deployment;
  return [sync, health, image, revision, isLive].join(' ');
}
