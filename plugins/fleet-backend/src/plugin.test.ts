import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import type { FleetFacets, FleetService } from '@slipway/plugin-fleet-common';
import {
  fleetDeployStatusExtensionPoint,
  type DeployObserver,
  type DeployStatusProvider,
} from '@slipway/plugin-fleet-node';
import {
  startTestPlatform,
  type TestPlatform,
} from '@slipway/platform-state/testUtils';
import { setTimeout as delay } from 'node:timers/promises';
import plugin from '.';
import { createTestStores } from './__testUtils__/createTestStores';

jest.setTimeout(120_000);

const stores = createTestStores();

/** What a provider sees is told by the test. */
class TestProvider implements DeployStatusProvider {
  readonly id = 'test/main';
  observer: DeployObserver | undefined;

  async observe(observer: DeployObserver, signal: AbortSignal) {
    this.observer = observer;
    await new Promise(resolve =>
      signal.addEventListener('abort', resolve, { once: true }),
    );
  }
}

function provide(...providers: DeployStatusProvider[]) {
  return createBackendModule({
    pluginId: 'fleet',
    moduleId: 'test',
    register({ registerInit }) {
      registerInit({
        deps: { deployments: fleetDeployStatusExtensionPoint },
        async init({ deployments }) {
          for (const provider of providers) deployments.addProvider(provider);
        },
      });
    },
  });
}

function hearSignals(heard: unknown[]) {
  return createBackendModule({
    pluginId: 'fleet',
    moduleId: 'hear-signals',
    register({ registerInit }) {
      registerInit({
        deps: { events: eventsServiceRef },
        async init({ events }) {
          await events.subscribe({
            id: 'test',
            topics: ['signals'],
            async onEvent({ eventPayload }) {
              heard.push(eventPayload);
            },
          });
        },
      });
    },
  });
}

describe('the fleet backend', () => {
  let platform: TestPlatform;
  beforeAll(async () => {
    platform = await startTestPlatform();
  });
  afterAll(() => platform.stop());

  const start = async (...modules: ReturnType<typeof provide>[]) => {
    const { knex } = await stores.open();
    const { server } = await startTestBackend({
      features: [
        plugin,
        ...modules,
        mockServices.rootConfig.factory({ data: platform.config }),
        mockServices.database.factory({ knex }),
      ],
    });
    const get = async (path: string) => {
      const response = await fetch(
        `http://localhost:${server.port()}/api/fleet/${path}`,
        { headers: { authorization: mockCredentials.user.header() } },
      );
      return response.json();
    };
    return { server, get };
  };

  it('shows what the repository and the deployment tools say, and tells browsers of it', async () => {
    const provider = new TestProvider();
    const heard: any[] = [];
    const { server, get } = await start(provide(provider), hearSignals(heard));
    const until = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
      for (;;) {
        const seen = await look();
        if (seen) return seen;
        await delay(20);
      }
    };

    const { figures } = await until(async () => {
      const facets: FleetFacets = await get('facets');
      return facets.figures.services ? facets : undefined;
    });
    const { items, totalItems } = await get('services?sort=name');
    expect(totalItems).toBe(figures.services);
    const [service]: FleetService[] = items;
    const [{ environment }] = service.deployments;
    expect(service.deployments[0].health).toBe('Unknown');
    expect(service.guard.verdict).toMatch(/^[a-z-]+$/);
    const path = `services/${service.service}/${service.application}`;
    const { artefacts } = await get(path);
    const overlay = artefacts.find(
      (one: any) => one.environment === environment,
    );

    const observer = await until(async () => provider.observer);
    await until(async () => heard.length > 0);
    const before = heard.length;
    await observer.replace([
      {
        key: 'one',
        sources: [
          {
            repoUrl: platform.layout.repositoryUrl,
            path: overlay.path.replace(/\/[^/]*$/, ''),
          },
        ],
        sync: 'Synced',
        health: 'Healthy',
        images: [],
        revision: null,
        message: null,
        url: null,
        history: [],
      },
    ]);
    expect((await get(path)).deployments[0]).toMatchObject({
      environment,
      health: 'Healthy',
      isLive: true,
    });
    await until(async () => heard.length > before);
    expect(heard.at(-1)).toEqual({
      recipients: { type: 'broadcast' },
      channel: 'fleet',
      message: { revision: expect.stringMatching(/^\d+$/) },
    });
    await new Promise<void>(resolve => server.close(() => resolve()));
  });

  it('does not start with two providers of one name', async () => {
    await expect(
      start(provide(new TestProvider(), new TestProvider())),
    ).rejects.toThrow('two deploy providers test/main');
  });
});
