import { DefaultEventsService } from '@backstage/plugin-events-node';
import { createLogger } from '../__testUtils__/createLogger';
import { hearHints } from './hearHints';

describe('hearHints', () => {
  it.each([
    ['github.push', { repository: { full_name: 'Acme/Platform' } }, 1],
    ['github.pull_request', { repository: { full_name: 'acme/platform' } }, 1],
    ['github.push', 'nonsense', 1],
    ['github.push', { repository: { full_name: 'acme/other' } }, 0],
    ['github.star', { repository: { full_name: 'acme/platform' } }, 0],
  ])('on %s of %j looks %i times', async (topic, eventPayload, times) => {
    const events = DefaultEventsService.create({
      logger: createLogger(),
      useEventBus: 'never',
    });
    const runIfPossible = jest.fn(async () => {});
    await hearHints(events, 'https://git.acme.example/acme/platform', {
      runIfPossible,
    });
    await events.publish({ topic, eventPayload });
    expect(runIfPossible).toHaveBeenCalledTimes(times);
  });
});
