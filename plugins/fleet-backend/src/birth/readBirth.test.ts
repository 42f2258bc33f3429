import type { FleetDeployment } from '@slipway/plugin-fleet-common';
import { createDocument } from '../__testUtils__/createDocument';
import type { BirthEvent } from './BirthStep';
import { readBirth } from './readBirth';

const URL = 'https://git.acme.example/acme/platform/pull/7';
const IMAGE = 'registry.acme.example/order-api';

const event = (
  type: BirthEvent['type'],
  second: number,
  given: Partial<BirthEvent> = {},
): BirthEvent => ({
  type,
  at: new Date(Date.UTC(2026, 0, 1, 9, 0, second)).toISOString(),
  environment: null,
  from: null,
  to: null,
  image: null,
  revision: null,
  by: null,
  url: null,
  message: null,
  ...given,
});
const inDev = (
  type: BirthEvent['type'],
  second: number,
  to: string | null = null,
) => event(type, second, { environment: 'dev', to });

const opened = event('pull-request-opened', 0, { url: URL });
const merged = event('pull-request-merged', 10, { url: URL });
const appeared = event('appeared', 10, { url: URL });
const built = inDev('image-changed', 20, `${IMAGE}:3f2a91c`);
const synced = inDev('deployed', 25);
const healthy = inDev('health-changed', 40, 'Healthy');

const running = (given: Partial<FleetDeployment> = {}): FleetDeployment => ({
  environment: 'dev',
  sync: 'Synced',
  health: 'Healthy',
  image: `${IMAGE}:3f2a91c`,
  revision: null,
  deployedAt: null,
  observedAt: null,
  isLive: true,
  message: null,
  url: null,
  ...given,
});

/** How each step is in dev, with its seconds where they are known. */
function read(given: {
  events: BirthEvent[];
  deployment?: FleetDeployment;
  isProposed?: boolean;
  isOpen?: boolean;
  createdAt?: string;
  image?: string;
}): string[] {
  const { isProposed = false, isOpen = false, createdAt = null } = given;
  const birth = readBirth({
    application: {
      document: createDocument({
        ...{ service: 'order', application: 'api' },
        state: isProposed ? 'proposed' : 'live',
        pullRequest: isOpen ? { number: 7, url: URL, requester: null } : null,
        environments: [
          { environment: 'dev', image: given.image ?? `${IMAGE}:main` },
        ],
      }),
      createdAt,
    },
    events: given.events,
    deployments: given.deployment ? [given.deployment] : [],
  });
  return birth.environments[0].steps.map(({ step, state, tookMs }) =>
    [step, state, ...(tookMs === null ? [] : [`${tookMs / 1000} s`])].join(' '),
  );
}

describe('readBirth', () => {
  it.each<[string, Parameters<typeof read>[0], string[]]>([
    [
      'is proposed',
      { events: [opened], isProposed: true, isOpen: true },
      ['opened done', 'merged waiting', 'built waiting'],
    ],
    [
      'was proposed before anybody looked',
      { events: [], isProposed: true, isOpen: true },
      ['opened unknown', 'merged waiting'],
    ],
    [
      'was refused',
      {
        events: [opened, event('pull-request-closed', 9, { url: URL })],
        isProposed: true,
      },
      ['opened done', 'merged failed', 'built waiting'],
    ],
    [
      'was refused and is open again',
      {
        events: [opened, event('pull-request-closed', 9, { url: URL })],
        isProposed: true,
        isOpen: true,
      },
      ['opened done', 'merged waiting'],
    ],
    [
      'is merged',
      { events: [merged, opened, appeared] },
      ['opened done', 'merged done 10 s', 'built waiting', 'synced waiting'],
    ],
    [
      'runs without its image',
      {
        events: [opened, merged, appeared, inDev('deployed', 12)],
        deployment: running({ health: 'Progressing', image: `${IMAGE}:main` }),
      },
      [
        'opened done',
        'merged done 10 s',
        'built waiting',
        'synced waiting',
        'healthy waiting',
      ],
    ],
    [
      'is built',
      {
        events: [opened, merged, appeared, inDev('deployed', 12), built],
        deployment: running({ health: 'Progressing', image: `${IMAGE}:main` }),
      },
      [
        'opened done',
        'merged done 10 s',
        'built done 10 s',
        'synced waiting',
        'healthy waiting',
      ],
    ],
    [
      'is synced',
      {
        events: [opened, merged, appeared, built, synced],
        deployment: running({ health: 'Progressing' }),
      },
      [
        'opened done',
        'merged done 10 s',
        'built done 10 s',
        'synced done 5 s',
        'healthy waiting',
      ],
    ],
    [
      'is healthy',
      {
        events: [healthy, synced, built, appeared, merged, opened],
        deployment: running(),
      },
      [
        'opened done',
        'merged done 10 s',
        'built done 10 s',
        'synced done 5 s',
        'healthy done 15 s',
      ],
    ],
    [
      'is healthy by the second rollout, of which the first ended in the second of the build',
      {
        events: [
          ...[opened, merged, appeared, built, inDev('deployed', 20)],
          ...[synced, healthy],
        ],
        deployment: running(),
      },
      [
        'opened done',
        'merged done 10 s',
        'built done 10 s',
        'synced done 5 s',
        'healthy done 15 s',
      ],
    ],
    [
      'was healthy before its next image and its next fault',
      {
        events: [
          ...[opened, merged, appeared, built, synced, healthy],
          inDev('image-changed', 60, `${IMAGE}:77aa00b`),
          inDev('deployed', 61),
          inDev('health-changed', 62, 'Degraded'),
        ],
        deployment: running({ health: 'Degraded' }),
      },
      [
        'opened done',
        'merged done 10 s',
        'built done 10 s',
        'synced done 5 s',
        'healthy done 15 s',
      ],
    ],
    [
      'broke at once',
      {
        events: [
          ...[opened, merged, appeared, built, synced],
          inDev('health-changed', 30, 'Degraded'),
        ],
        deployment: running({ health: 'Degraded', message: 'no such image' }),
      },
      [
        'opened done',
        'merged done 10 s',
        'built done 10 s',
        'synced done 5 s',
        'healthy failed',
      ],
    ],
    [
      'runs by a tag that floats: it was built, but nobody saw when',
      {
        events: [opened, merged, appeared, inDev('deployed', 12), healthy],
        deployment: running({ image: `${IMAGE}:main` }),
      },
      [
        'opened done',
        'merged done 10 s',
        'built unknown',
        'synced done',
        'healthy done 28 s',
      ],
    ],
    [
      'is deployed with an image of its own that no commit named',
      {
        events: [opened, merged, appeared, inDev('deployed', 12)],
        deployment: running({ health: 'Progressing' }),
      },
      [
        'opened done',
        'merged done 10 s',
        'built unknown',
        'synced done',
        'healthy waiting',
      ],
    ],
    [
      'was committed without a pull request',
      {
        events: [event('appeared', 10)],
        createdAt: '2026-01-01T09:00:10.000Z',
      },
      ['opened unknown', 'merged done', 'built waiting'],
    ],
    [
      'was there before anybody looked',
      { events: [synced, healthy], deployment: running() },
      [
        'opened unknown',
        'merged unknown',
        'built unknown',
        'synced unknown',
        'healthy unknown',
      ],
    ],
    [
      'was there before, and a later pull request is merged',
      { events: [opened, merged, built], deployment: running() },
      ['opened unknown', 'merged unknown', 'built unknown'],
    ],
    [
      'was removed and came again',
      {
        events: [
          ...[opened, merged, appeared, built, synced, healthy],
          event('removed', 70),
          event('appeared', 80),
        ],
        createdAt: '2026-01-01T09:01:20.000Z',
      },
      ['opened unknown', 'merged done', 'built waiting', 'synced waiting'],
    ],
    [
      'is told by clocks that differ',
      {
        events: [
          ...[opened, merged, appeared],
          inDev('image-changed', 8, `${IMAGE}:3f2a91c`),
          synced,
        ],
        deployment: running({ health: 'Progressing' }),
      },
      ['opened done', 'merged done 10 s', 'built done 0 s', 'synced done 17 s'],
    ],
  ])('knows what %s', (_, given, expected) => {
    expect(read(given).slice(0, expected.length)).toEqual(expected);
  });

  it('names the pull request and what there is to look at', () => {
    const birth = readBirth({
      application: {
        document: createDocument({ service: 'order', application: 'api' }),
        createdAt: merged.at,
      },
      events: [opened, merged, appeared, built],
      deployments: [],
    });
    expect(birth.pullRequest).toEqual({ number: 7, url: URL });
    const [first, , third] = birth.environments[0].steps;
    expect(first).toMatchObject({ url: URL, at: opened.at });
    expect(third).toMatchObject({ detail: `${IMAGE}:3f2a91c` });
    // Nothing happened in prod yet.
    expect(birth.environments[1].steps[2].state).toBe('waiting');
  });

  it('takes the commit of what was pushed for no pull request', () => {
    const url = 'https://git.acme.example/acme/platform/commit/3f2a91c4711';
    const birth = readBirth({
      application: {
        document: createDocument({ service: 'order', application: 'api' }),
        createdAt: appeared.at,
      },
      events: [event('appeared', 10, { url })],
      deployments: [],
    });
    expect(birth.pullRequest).toBeNull();
  });
});
