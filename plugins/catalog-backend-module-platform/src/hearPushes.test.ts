import { mockServices } from '@backstage/backend-test-utils';
import { DefaultEventsService } from '@backstage/plugin-events-node';
import { hearPushes } from './hearPushes';

const forge = {
  url: 'https://git.acme.example/acme/platform',
  baseBranch: 'main',
};
const push = (ref: string, url = 'https://git.acme.example/Acme/Platform') => ({
  ref,
  repository: { html_url: url },
});

async function hear(topic: string, eventPayload: unknown) {
  const events = DefaultEventsService.create({
    logger: mockServices.logger.mock(),
  }).forPlugin('catalog');
  const look = jest.fn();
  await hearPushes(events, forge, look);
  await events.publish({ topic, eventPayload });
  return look.mock.calls.length;
}

describe('hearPushes', () => {
  it('looks when somebody has pushed to the base branch', async () => {
    expect(await hear('github.push', push('refs/heads/main'))).toBe(1);
  });

  it.each([
    ['another branch', push('refs/heads/topic')],
    ['a tag of that name', push('refs/tags/main')],
    [
      'another repository',
      push('refs/heads/main', 'https://git.acme.example/acme/platform-2'),
    ],
    ['nothing that can be read', 'push'],
    ['nothing at all', undefined],
    ['something else', { ref: { a: 1 }, repository: null }],
  ])('does not look for a push to %s', async (_, payload) => {
    expect(await hear('github.push', payload)).toBe(0);
  });

  it('leaves other events alone', async () => {
    expect(await hear('github.star', push('refs/heads/main'))).toBe(0);
  });
});
