import type { FleetServiceDetail } from '@slipway/plugin-fleet-common';

/** A commit as it is written. */
export const COMMIT = '3f2a91c4d5e6f708192a3b4c5d6e7f8091a2b3c4';

const APPLICATION = 'apps/order/api';

/** Everything about `order/api`, in the best of health, but for what a test says. */
export function createDetail(
  parts: Partial<FleetServiceDetail> = {},
): FleetServiceDetail {
  return {
    entityRef: 'component:default/order-api',
    name: 'order-api',
    service: 'order',
    application: 'api',
    description: 'Takes orders and says where they are',
    owner: 'group:default/commerce',
    state: 'live',
    createdAt: '2026-01-12T09:00:00Z',
    template: { name: 'nestjs-service', version: '1.0.0' },
    route: '/api/v1/orders',
    routeCount: 1,
    guard: {
      declared: 'site-auth',
      gateway: 'site-auth',
      code: 'site-auth',
      verdict: 'protected',
    },
    pullRequest: null,
    faults: [],
    faultCount: parts.faults?.length ?? 0,
    verdicts: [{ verdict: 'protected', count: 1 }],
    deployments: [createDeployment('dev'), createDeployment('prod')],
    routes: [createRoute()],
    reach: [
      { role: 'member', guard: 'site-auth', routes: ['/api/v1/orders'] },
      { role: 'admin', guard: 'site-auth', routes: ['/api/v1/orders'] },
    ],
    artefacts: [
      artefact('application', null, `${APPLICATION}/src/main.ts`),
      artefact(
        'overlay',
        'prod',
        `${APPLICATION}/deploy/prod/kustomization.yaml`,
      ),
      artefact(
        'overlay',
        'dev',
        `${APPLICATION}/deploy/dev/kustomization.yaml`,
      ),
      artefact('terraform', 'dev', 'infra/terraform/dev/order-api.tf'),
      artefact('argocd', 'dev', 'infra/argocd/dev/order-api.yaml'),
      artefact('kong', null, 'infra/kong/public/order-api.yaml'),
    ],
    argocd: ['dev', 'prod'].map(environment => ({
      environment,
      name: `order-api-${environment}`,
      path: `${APPLICATION}/deploy/${environment}`,
      url: `https://argocd.example/applications/order-api-${environment}`,
    })),
    sourceUrl: `https://git.example/acme/platform/tree/main/${APPLICATION}`,
    filesUrl: 'https://git.example/acme/platform/blob/main/',
    commitsUrl: 'https://git.example/acme/platform/commit/',
    birth: { pullRequest: null, environments: [] },
    ...parts,
  };
}

/** What runs in one environment: healthy, live, but for what a test says. */
export function createDeployment(
  environment: string,
  parts: Partial<FleetServiceDetail['deployments'][number]> = {},
): FleetServiceDetail['deployments'][number] {
  return {
    environment,
    sync: 'Synced',
    health: 'Healthy',
    image: 'registry.acme.example/order-api:3f2a91c',
    revision: COMMIT,
    deployedAt: '2026-03-10T11:00:00Z',
    observedAt: '2026-03-10T12:00:00Z',
    isLive: true,
    message: null,
    url: `https://argocd.example/applications/order-api-${environment}`,
    ...parts,
  };
}

/** A route that declaration, gateway and code agree on, but for what a test says. */
export function createRoute(
  parts: Partial<FleetServiceDetail['routes'][number]> = {},
): FleetServiceDetail['routes'][number] {
  const stated = (path: string, line: number) => ({
    guard: 'site-auth',
    roles: ['admin', 'member'],
    places: [{ path, line }],
  });
  return {
    gateway: 'public',
    name: 'order-api',
    paths: ['/api/v1/orders'],
    methods: ['GET', 'POST'],
    hosts: null,
    place: { path: 'infra/kong/public/order-api.yaml', line: 7 },
    declared: stated(`${APPLICATION}/catalog-info.yaml`, 9),
    enforced: stated('infra/kong/public/order-api.yaml', 15),
    code: {
      ...stated(`${APPLICATION}/src/orders.controller.ts`, 12),
      package: '@slipway/nestjs-site-auth-guard',
      version: '1.2.0',
      latest: '1.2.0',
    },
    verdict: 'protected',
    reasons: [],
    ...parts,
  };
}

function artefact(kind: string, environment: string | null, path: string) {
  return {
    kind,
    environment,
    path,
    url: `https://git.example/acme/platform/blob/main/${path}`,
  };
}
