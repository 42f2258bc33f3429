import { FleetService, HEALTHS } from '@slipway/plugin-fleet-common';
import { GuardVerdict, VERDICTS } from '../guard/VERDICTS';
import { createDeployment, createService } from './createService';

const DOMAINS = ['order', 'member', 'payment', 'stock', 'ship', 'search'];
const APPLICATIONS = ['api', 'worker', 'admin', 'gateway'];
const OWNERS = ['commerce', 'identity', 'platform', 'logistics', 'growth'];
const DAY_MS = 86_400_000;

/**
 * Very many services: most are well, each kind of trouble is somewhere. The same count gives the same services.
 *
 * @param now - milliseconds since the epoch
 */
export function createFleet(count: number, now = Date.now()): FleetService[] {
  return Array.from({ length: count }, (_, index) =>
    createNumbered(index, now),
  );
}

function createNumbered(index: number, now: number): FleetService {
  const service = `${pick(DOMAINS, index)}-${String(index).padStart(5, '0')}`;
  const application = pick(APPLICATIONS, index * 7);
  const isProposed = index % 23 === 4;
  const image = `registry.acme.example/${service}-${application}:${hash(
    index,
  )}`;
  const pullRequest =
    isProposed || index % 11 === 3
      ? {
          number: 100 + index,
          url: `https://git.acme.example/acme/platform/pull/${100 + index}`,
          requester: 'user:default/ada',
        }
      : null;
  const verdict: GuardVerdict =
    index % 6 === 1
      ? pick(Object.keys(VERDICTS) as GuardVerdict[], index / 6)
      : 'protected';
  const ago = (days: number) => new Date(now - days * DAY_MS).toISOString();
  return createService({
    service,
    application,
    description: `${service} of the shop, its ${application}`,
    owner: index % 41 === 7 ? null : `group:default/${pick(OWNERS, index * 3)}`,
    state: isProposed ? 'proposed' : 'live',
    createdAt: isProposed ? null : ago(index % 400),
    template:
      index % 17 === 5
        ? null
        : { name: 'nestjs-service', version: `1.${index % 4}.0` },
    route: application === 'worker' ? null : `/api/v1/${service}`,
    routeCount: index % 5 === 2 ? 3 : 1,
    guard: {
      declared: 'site-auth',
      gateway: 'site-auth',
      code: 'site-auth',
      verdict,
    },
    pullRequest,
    faults:
      index % 37 === 9
        ? [
            {
              path: `infra/kong/public/${service}-${application}.yaml`,
              line: 7,
              message: 'is no YAML',
            },
          ]
        : [],
    deployments: ['dev', 'prod'].map((environment, at) =>
      createDeployment({
        environment,
        image: index % 29 === 6 && at === 1 ? null : image,
        health: index % 7 === 2 + at ? pick(HEALTHS, index / 7) : 'Healthy',
        sync: index % 9 === 3 + at ? 'OutOfSync' : 'Synced',
        deployedAt: ago(((index * 13) % 90) / (1 + 20 * (1 - at))),
        isLive: index % 13 !== 5,
        observedAt: new Date(
          now - (index % 13 === 5 ? 300_000 : 0),
        ).toISOString(),
      }),
    ),
  });
}

function pick<T>(values: readonly T[], index: number): T {
  return values[Math.floor(index) % values.length];
}

function hash(index: number): string {
  return ((index * 2_654_435_761) % 268_435_456).toString(16).padStart(7, '0');
}
