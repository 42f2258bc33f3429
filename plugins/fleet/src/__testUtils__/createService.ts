import type {
  FleetDeployment,
  FleetService,
} from '@slipway/plugin-fleet-common';

/** A deployment that is live and well, unless said otherwise. */
export function createDeployment(
  rest: Partial<FleetDeployment> = {},
): FleetDeployment {
  return {
    environment: 'dev',
    sync: 'Synced',
    health: 'Healthy',
    image: 'registry.acme.example/order-api:3f2a91c',
    revision: '3f2a91c0d5e8b7a64c1f09e2d3b5a7c8e9f01234',
    deployedAt: '2026-03-10T09:00:00.000Z',
    observedAt: '2026-03-10T11:59:00.000Z',
    isLive: true,
    message: null,
    url: 'https://argocd.acme.example/applications/order-api-dev',
    ...rest,
  };
}

/** A service as it should be, unless said otherwise. */
export function createService(rest: Partial<FleetService> = {}): FleetService {
  const { service = 'order', application = 'api' } = rest;
  const name = rest.name ?? `${service}-${application}`;
  return {
    entityRef: `component:default/${name}`,
    name,
    service,
    application,
    description: 'Takes orders',
    owner: 'group:default/commerce',
    state: 'live',
    createdAt: '2026-02-01T10:00:00.000Z',
    template: { name: 'nestjs-service', version: '1.2.0' },
    route: `/api/v1/${service}`,
    routeCount: 1,
    guard: {
      declared: 'site-auth',
      gateway: 'site-auth',
      code: 'site-auth',
      verdict: 'protected',
    },
    pullRequest: null,
    faults: [],
    faultCount: rest.faults?.length ?? 0,
    deployments: [
      createDeployment(),
      createDeployment({ environment: 'prod' }),
    ],
    ...rest,
  };
}
