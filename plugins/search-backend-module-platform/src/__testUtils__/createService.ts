import type {
  FleetDeployment,
  FleetService,
} from '@slipway/plugin-fleet-common';

/** What runs of an application in an environment, as far as search asks. */
export function createDeployment(
  environment: string,
  image: string | null,
): FleetDeployment {
  return {
    ...{ environment, image, sync: 'Synced', health: 'Healthy' },
    ...{ revision: null, deployedAt: null, observedAt: null },
    ...{ isLive: true, message: null, url: null },
  };
}

/** An application of the fleet, as far as a test does not say it. */
export function createService(
  given: Partial<FleetService> & Pick<FleetService, 'service'>,
): FleetService {
  const { service, application = 'api' } = given;
  const name = `${service}-${application}`;
  return {
    entityRef: `component:default/${name}`,
    ...{ name, application },
    description: null,
    owner: 'group:default/commerce',
    state: 'live',
    createdAt: null,
    template: { name: 'nestjs-service', version: '1.0.0' },
    route: `/api/v1/${service}s`,
    routeCount: 1,
    guard: {
      ...{ declared: 'site-auth', gateway: 'site-auth', code: 'site-auth' },
      verdict: 'protected',
    },
    pullRequest: null,
    faults: [],
    faultCount: 0,
    deployments: [
      createDeployment('dev', `registry.acme.example/${name}:3f2a91c`),
      createDeployment('prod', `registry.acme.example/${name}:1b2c3d4`),
    ],
    ...given,
  };
}
