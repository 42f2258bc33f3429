import { mockServices } from '@backstage/backend-test-utils';
import type {
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import { createDocument } from '../__testUtils__/createDocument';
import {
  createTestStores,
  type TestStore,
} from '../__testUtils__/createTestStores';
import { FleetReader } from '../query/FleetReader';
import type { NewFleetEvent } from '../store/FleetStore';
import { NewsFinder } from './NewsFinder';
import { NewsTeller } from './NewsTeller';

const stores = createTestStores();

const KEY = { service: 'order', application: 'api' };
const URL = 'https://github.example/acme/platform/pull/7';
const ANA = 'user:default/ana';
const HOUR_MS = 60 * 60_000;

describe('what people are told of their creations', () => {
  let opened: TestStore;
  /** When the database was made, milliseconds. */
  let start: number;
  beforeEach(async () => {
    opened = await stores.open();
    const row = await opened.knex('fleet_revision').first('news_since');
    start = row.news_since.getTime();
  });

  const event = (
    type: NewFleetEvent['type'],
    afterMs: number,
    given: Partial<NewFleetEvent> = {},
  ): NewFleetEvent => ({
    ...{ ...KEY, type, url: URL },
    at: new Date(start + afterMs).toISOString(),
    mark: `${type}/${given.environment}/${afterMs}`,
    ...given,
  });
  const happen = (...events: NewFleetEvent[]) =>
    opened.store.write(writer => writer.addEvents(events));
  const arrive = () =>
    opened.store.write(async writer => {
      await writer.putApplications([
        {
          document: createDocument({
            ...{ ...KEY, state: 'live', pullRequest: null },
            environments: [{ environment: 'dev', image: 'order:main' }],
          }),
          createdAt: new Date(start + 20).toISOString(),
        },
      ]);
      await writer.addEvents([
        event('pull-request-opened', 10, { by: ANA }),
        event('pull-request-merged', 20, { by: 'yuki' }),
        event('appeared', 20),
      ]);
    });

  /** A replica that looks, and what it has told; it may be told to fail. */
  const startReplica = (
    send: NotificationService['send'] = async () => {},
    clock = { now: start + 60_000 },
  ) => {
    const sent: NotificationSendOptions[] = [];
    const logger = mockServices.logger.mock();
    const { knex, store } = opened;
    const finder = new NewsFinder({
      ...{ knex, store, reader: new FleetReader(knex), now: () => clock.now },
      settings: { stuckAfterMs: HOUR_MS, degradedForMs: HOUR_MS },
    });
    const teller = new NewsTeller({
      ...{ knex, logger },
      notifications: {
        send: async options => {
          await send(options);
          sent.push(options);
        },
      },
    });
    const turn = async () => {
      await finder.find();
      await teller.tell();
    };
    const titles = () => sent.map(({ payload }) => payload.title);
    return { turn, titles, sent, clock, logger };
  };
  /** As if the time for another try had come. */
  const makeDue = () =>
    opened.knex('fleet_news').update({ due_at: new Date(0) });

  it('goes to whoever asked, with where to look, and is one by its scope', async () => {
    await arrive();
    const replica = startReplica();
    await replica.turn();
    expect(replica.sent).toEqual([
      {
        recipients: { type: 'entity', entityRef: ANA },
        payload: {
          title: 'order-api is merged',
          description: expect.stringContaining('Pull request #7'),
          ...{ link: '/fleet/order/api', topic: 'merged', severity: 'normal' },
          scope: 'creation?topic=merged&service=order&application=api&pull=7',
        },
      },
    ]);
  });

  it('is told once, however many replicas look at once, and whoever starts anew', async () => {
    await arrive();
    const replicas = [startReplica(), startReplica(), startReplica()];
    await Promise.all(replicas.map(({ turn }) => turn()));
    await happen(
      event('health-changed', 30, { environment: 'dev', to: 'Healthy' }),
    );
    await Promise.all(replicas.map(({ turn }) => turn()));
    const late = startReplica();
    await late.turn();
    await makeDue();
    await late.turn();
    expect(replicas.flatMap(({ titles }) => titles()).sort()).toEqual([
      'order-api is healthy in dev',
      'order-api is merged',
    ]);
    expect(late.titles()).toEqual([]);
  });

  it('is told later where nobody takes it now, and until then stays owed', async () => {
    await arrive();
    const broken = startReplica(async () => {
      throw new Error('Request failed with status 503');
    });
    await broken.turn();
    await broken.turn();
    expect(broken.titles()).toEqual([]);
    expect(broken.logger.warn).toHaveBeenCalledTimes(1);
    const other = startReplica();
    await other.turn();
    expect(other.titles()).toEqual([]);
    await makeDue();
    await other.turn();
    expect(other.titles()).toEqual(['order-api is merged']);
  });

  it('is that nothing happens, once that is so for long', async () => {
    await arrive();
    const replica = startReplica();
    await replica.turn();
    replica.clock.now = start + 2 * HOUR_MS;
    await replica.turn();
    await replica.turn();
    expect(replica.titles()).toEqual([
      'order-api is merged',
      'order-api waits for its image',
    ]);
  });

  it('leads to the pull request that was closed, as there is nothing else', async () => {
    await happen(
      event('pull-request-opened', 10, { by: ANA }),
      event('pull-request-closed', 20),
    );
    const replica = startReplica();
    await replica.turn();
    expect(replica.sent.map(({ payload }) => payload)).toEqual([
      expect.objectContaining({
        title: 'order-api was not merged',
        link: URL,
        severity: 'high',
      }),
    ]);
  });

  it('is nothing that was before there were notifications', async () => {
    await happen(
      event('pull-request-opened', -20, { by: ANA }),
      event('pull-request-closed', -10),
    );
    const replica = startReplica();
    await replica.turn();
    expect(replica.titles()).toEqual([]);
  });

  it('is found again in a database that was restored', async () => {
    await happen(
      ...Array.from({ length: 5 }, (_, index) =>
        event('verdict-changed', index),
      ),
    );
    const replica = startReplica();
    await replica.turn();
    await opened.knex.raw(
      'delete from fleet_events; alter sequence fleet_events_id_seq restart',
    );
    await arrive();
    await replica.turn();
    expect(replica.titles()).toEqual(['order-api is merged']);
  });
});
