import type {
  FleetDeployment,
  FleetService,
} from '@slipway/plugin-fleet-common';

/** A healthy and protected service, but for what is given. */
export function createService(
  name: string,
  given: Partial<FleetService> = {},
): FleetService {
  const [service, application] = name.split('-');
  return {
    ...{ name, service, application, description: null },
    entityRef: `component:default/${name}`,
    owner: 'group:default/commerce',
    state: 'live',
    createdAt: null,
    template: null,
    ...{ route: `/api/v1/${service}s`, routeCount: 1 },
    guard: {
      ...{ declared: 'site-auth', gateway: 'site-auth', code: 'site-auth' },
      verdict: 'protected',
    },
    pullRequest: null,
    ...{ faults: [], faultCount: 0 },
    deployments: [createDeployment()],
    ...given,
  };
}

/** Something healthy in dev, but for what is given. */
export function createDeployment(
  given: Partial<FleetDeployment> = {},
): FleetDeployment {
  return {
    ...{ environment: 'dev', sync: 'Synced', health: 'Healthy' },
    ...{ image: null, revision: null, deployedAt: null, observedAt: null },
    ...{ isLive: true, message: null, url: null },
    ...given,
  };
}
