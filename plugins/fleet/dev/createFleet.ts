import {
  createDeployment,
  createDetail,
  createRoute,
} from '../src/__testUtils__/createDetail';
import { createFleet as createMany } from '../src/__testUtils__/createFleet';
import { FakeFleetApi } from '../src/__testUtils__/FakeFleetApi';
import { createBirth } from './createBirth';
import { createEvents } from './createEvents';

const MINUTE = 60_000;

/** A fleet with an application in each state that the pages tell apart. */
export function createFleet(now: number): FakeFleetApi {
  const ago = (minutes: number) =>
    new Date(now - minutes * MINUTE).toISOString();
  const live = { observedAt: ago(0), deployedAt: ago(4) };
  const pullRequest = {
    number: 41,
    url: 'https://git.example/acme/platform/pull/41',
    requester: 'user:default/ada',
  };
  const healthy = createDetail({
    pullRequest,
    deployments: [
      createDeployment('dev', live),
      createDeployment('prod', live),
    ],
    birth: createBirth({ dev: 5, prod: 5 }, now - 90_000 * MINUTE),
  });
  const newborn = createDetail({
    ...name('invoice', 'api'),
    description: 'Writes invoices',
    createdAt: ago(1),
    deployments: [
      createDeployment('dev', {
        ...live,
        health: 'Progressing',
        sync: 'OutOfSync',
      }),
    ],
    birth: createBirth({ dev: 3, prod: 2 }, now - MINUTE),
  });
  const proposed = createDetail({
    ...name('ticket', 'web'),
    state: 'proposed',
    description: 'Answers what members ask',
    createdAt: null,
    pullRequest,
    deployments: [],
    argocd: [],
    birth: createBirth({ dev: 1, prod: 1 }, now - 12 * MINUTE),
  });
  const troubled = createDetail({
    ...name('member', 'api'),
    description: 'Members, their addresses and preferences',
    guard: {
      declared: 'site-auth',
      gateway: null,
      code: 'site-auth',
      verdict: 'unprotected',
    },
    routeCount: 4,
    faults: [
      {
        path: 'infra/terraform/prod/member-api.tf',
        line: 12,
        message: 'a block is not closed',
      },
    ],
    deployments: [
      createDeployment('dev', {
        ...live,
        health: 'Degraded',
        message: 'Deployment member-api: 0 of 2 replicas are ready',
      }),
      createDeployment('stage', {
        isLive: false,
        health: 'Healthy',
        observedAt: ago(17),
        deployedAt: ago(9000),
        message: 'Argo CD does not answer: connection refused',
      }),
      createDeployment('prod', {
        isLive: false,
        health: 'Unknown',
        sync: 'Unknown',
        image: null,
        revision: null,
        observedAt: null,
        deployedAt: null,
        message: 'No observer has seen it yet',
        url: null,
      }),
    ],
    routes: createTroubledRoutes(),
    reach: [
      { role: null, guard: 'none', routes: ['/api/v1/members/export'] },
      { role: null, guard: 'site-auth', routes: ['/api/v1/members'] },
      {
        role: 'admin',
        guard: 'site-auth',
        routes: ['/api/v1/members', '/api/v1/members/roles'],
      },
    ],
    birth: createBirth({ dev: 5, prod: 3 }, now - 200 * MINUTE, {
      'dev opened': { state: 'unknown', at: null, tookMs: null },
      'dev merged': { state: 'unknown', at: null, tookMs: null },
      'prod opened': { state: 'unknown', at: null, tookMs: null },
      'prod merged': { state: 'unknown', at: null, tookMs: null },
      'prod synced': {
        state: 'failed',
        detail: 'the namespace members-prod does not exist',
      },
    }),
  });
  const details = [healthy, newborn, proposed, troubled];
  const fleet = new FakeFleetApi([...details, ...createMany(300, now)]);
  fleet.details = details;
  fleet.events = createEvents(now, 60);
  return fleet;
}

function name(service: string, application: string) {
  return {
    service,
    application,
    name: `${service}-${application}`,
    entityRef: `component:default/${service}-${application}`,
  };
}

function createTroubledRoutes() {
  const route = createRoute();
  const nobody = { guard: null, roles: null, places: [] };
  const { place } = route;
  return [
    createRoute({
      paths: ['/api/v1/members/export'],
      methods: ['GET'],
      enforced: nobody,
      code: nobody,
      verdict: 'unprotected',
      reasons: [
        {
          message: 'the gateway has no guard for /api/v1/members/export',
          place,
        },
        {
          message:
            'no decorator of site-auth stands on MembersController.export',
          place: {
            path: 'apps/member/api/src/members.controller.ts',
            line: 31,
          },
        },
      ],
    }),
    createRoute({
      paths: ['/api/v1/members/roles'],
      methods: ['PUT'],
      hosts: ['api.acme.example'],
      code: { ...route.code, roles: ['admin'] },
      verdict: 'role-mismatch',
      reasons: [
        {
          message: 'the gateway lets in admin and member, the code only admin',
          place: { path: 'apps/member/api/src/roles.controller.ts', line: 9 },
        },
      ],
    }),
    createRoute({
      paths: ['/api/v1/members'],
      code: { ...route.code, version: '^1.0.0' },
      verdict: 'outdated-guard',
      reasons: [
        {
          message:
            '@slipway/nestjs-site-auth-guard is ^1.0.0, the newest is 1.2.0',
          place: { path: 'apps/member/api/package.json', line: 14 },
        },
      ],
    }),
    createRoute({
      paths: ['~/api/v1/members/\\d+/avatar$'],
      methods: null,
      code: {
        ...nobody,
        undetermined: 'the guard is chosen at run time by a function',
      },
      verdict: 'undetermined',
      reasons: [
        {
          message: 'the guard is chosen at run time by a function',
          place: { path: 'apps/member/api/src/avatar.controller.ts', line: 6 },
        },
      ],
    }),
  ];
}
