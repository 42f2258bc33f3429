import { mockServices } from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import type {
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
  SchedulerServiceTaskInvocationDefinition,
} from '@backstage/backend-plugin-api';
import { DefaultEventsService } from '@backstage/plugin-events-node';
import { ForgeError, type Forge } from '@slipway/forge';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLogger } from './__testUtils__/createLogger';
import { testSection } from './__testUtils__/testLayout';
import { until } from './__testUtils__/until';
import { startWriting } from './startWriting';
import type { FleetStore } from './store/FleetStore';

const URL = 'https://git.acme.example/acme/platform';

describe('startWriting', () => {
  it('looks at the repository once the newest guards are known, and lets no hint wait for it', async () => {
    let answer: (() => void) | undefined;
    const registry = createServer((_, response) => {
      answer = () =>
        response.end(JSON.stringify({ 'dist-tags': { latest: '1.3.0' } }));
    });
    await new Promise<void>(resolve =>
      registry.listen(0, '127.0.0.1', () => resolve()),
    );
    const { port } = registry.address() as AddressInfo;
    const logger = createLogger();
    const events = DefaultEventsService.create({
      logger,
      useEventBus: 'never',
    });
    const tasks = new Map<string, () => unknown>();
    const current = jest.fn(async () => {
      throw new ForgeError('unavailable', 'nobody is there');
    });
    await startWriting({
      config: mockServices.rootConfig({
        data: {
          slipway: {
            platform: testSection,
            guards: {
              'site-auth': {
                package: '@acme/site-auth',
                registry: `http://127.0.0.1:${port}`,
              },
            },
          },
        },
      }),
      events,
      logger,
      forge: { url: URL } as Forge,
      lifecycle: mockServices.rootLifecycle.mock(),
      metrics: metricsServiceMock.mock(),
      providers: [],
      scheduler: {
        async scheduleTask(
          task: SchedulerServiceTaskScheduleDefinition &
            SchedulerServiceTaskInvocationDefinition,
        ) {
          tasks.set(task.id, () => task.fn(new AbortController().signal));
        },
      } as SchedulerService,
      state: { current },
      store: {} as FleetStore,
    });
    const sweep = tasks.get('fleet-ingestion')!();
    await events.publish({
      topic: 'github.push',
      eventPayload: { repository: { html_url: URL } },
    });
    await until(() => answer !== undefined);
    expect(current).not.toHaveBeenCalled();
    answer!();
    await sweep;
    expect(current).toHaveBeenCalled();
    await new Promise(resolve => registry.close(resolve));
  });
});
