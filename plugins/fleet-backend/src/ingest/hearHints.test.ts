import { DefaultEventsService } from '@backstage/plugin-events-node';
import { createLogger } from '../__testUtils__/createLogger';
import { hearHints } from './hearHints';

const URL = 'https://git.acme.example/acme/platform';
const about = (html_url: string) => ({ repository: { html_url } });

describe('hearHints', () => {
  it.each([
    ['github.push', about('https://git.acme.example/Acme/Platform'), 1],
    ['github.pull_request', about(URL), 1],
    ['github.push', 'nonsense', 0],
    ['github.push', about('https://git.acme.example/acme/other'), 0],
    ['github.push', about('https://elsewhere.example/acme/platform'), 0],
    ['github.star', about(URL), 0],
  ])('on %s of %j looks %i times', async (topic, eventPayload, times) => {
    const events = DefaultEventsService.create({
      logger: createLogger(),
      useEventBus: 'never',
    });
    const look = jest.fn();
    await hearHints(events, URL, look);
    await events.publish({ topic, eventPayload });
    expect(look).toHaveBeenCalledTimes(times);
  });
});
