import { mockServices } from '@backstage/backend-test-utils';
import {
  createTestStores,
  type TestStore,
} from '../__testUtils__/createTestStores';
import { EndedPullRequests } from './EndedPullRequests';

const stores = createTestStores();

const KEY = { service: 'order', application: 'api' };
const URL = 'https://github.example/acme/platform/pull/7';
const NOW = Date.parse('2026-01-10T12:00:00Z');

describe('pull requests that ended', () => {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await stores.open();
    await opened.store.write(writer =>
      writer.addEvents([
        {
          ...{ ...KEY, type: 'pull-request-merged', mark: 'old' },
          ...{ at: '2026-01-08T00:00:00Z', url: `${URL}0` },
        },
        {
          ...{ ...KEY, type: 'pull-request-opened', mark: 'opened' },
          ...{ at: '2026-01-10T11:00:00Z', url: URL, by: 'user:default/ana' },
        },
        {
          ...{ ...KEY, type: 'pull-request-merged', mark: 'merged' },
          ...{ at: '2026-01-10T11:30:00Z', url: URL, by: 'yuki' },
          revision: 'c0ffee',
        },
      ]),
    );
  });

  /** A replica, and what it told. */
  const start = () => {
    const success = jest.fn();
    const auditor = mockServices.auditor.mock({
      createEvent: async () => ({ success, fail: jest.fn() }),
    });
    const ended = new EndedPullRequests({
      ...{ auditor, knex: opened.knex, now: () => NOW },
    });
    return { ended, success, told: auditor.createEvent };
  };

  it('are told of with who merged, when and as which commit, so that it can be kept once', async () => {
    const { ended, success, told } = start();
    await ended.tell();
    expect(told).toHaveBeenCalledTimes(1);
    expect(told).toHaveBeenCalledWith({
      eventId: 'pull-request-merged',
      severityLevel: 'medium',
      meta: {
        once: `${URL}#order/api`,
        ...KEY,
        url: URL,
        at: '2026-01-10T11:30:00.000Z',
        commit: 'c0ffee',
        mergedBy: 'yuki',
      },
    });
    expect(success).toHaveBeenCalledTimes(1);
  });

  it('are told of as they come, and again by a replica that was started since', async () => {
    const one = start();
    await one.ended.tell();
    await opened.store.write(writer =>
      writer.addEvents([
        {
          ...{ ...KEY, type: 'pull-request-closed', mark: 'closed' },
          ...{ at: '2026-01-10T11:45:00Z', url: `${URL}1` },
        },
      ]),
    );
    await one.ended.tell();
    await one.ended.tell();
    const other = start();
    await other.ended.tell();
    for (const { told } of [one, other])
      expect(told.mock.calls.map(([{ eventId }]) => eventId)).toEqual([
        'pull-request-merged',
        'pull-request-closed',
      ]);
  });
});
