import { createDocument } from '../__testUtils__/createDocument';
import { createTestStores } from '../__testUtils__/createTestStores';
import type { DatabaseFleetStore } from '../store/DatabaseFleetStore';
import { FleetReader } from './FleetReader';

const stores = createTestStores();
const ALL = { filters: {}, words: [], visibility: 'all' as const };
const BY_NAME = { column: 'name' as const, isReversed: false };

const listServices = async (reader: FleetReader) => {
  const index = await reader.current();
  return index.describe(index.list(ALL, BY_NAME), 'all');
};

const API = { service: 'order', application: 'api' };
const WORKER = { service: 'order', application: 'worker' };

const put = (store: DatabaseFleetStore, ...keys: (typeof API)[]) =>
  store.write(writer =>
    writer.putApplications(
      keys.map(key => ({ document: createDocument(key), createdAt: null })),
    ),
  );

const observed = {
  ...API,
  key: 'order-api',
  environment: 'dev',
  sync: 'Synced',
  health: 'Healthy',
  image: null,
  revision: null,
  deployedAt: null,
  message: null,
  url: null,
} as const;

describe('FleetReader', () => {
  it('answers the same in every replica, whoever wrote last', async () => {
    const { store, knex } = await stores.open();
    const kept = new FleetReader(knex);
    const agree = async () => {
      const services = await listServices(kept);
      expect(await listServices(new FleetReader(knex))).toEqual(services);
      return services;
    };
    expect(await agree()).toEqual([]);
    await put(store, API, WORKER);
    expect(await agree()).toHaveLength(2);
    await store.write(async writer => {
      await writer.putDeployments('argocd', [observed]);
      await writer.putProvider({
        id: 'argocd',
        isLive: true,
        confirmedAt: '2026-01-01T00:00:00.000Z',
        reason: null,
      });
      await writer.removeApplications([WORKER]);
    });
    const [api, ...others] = await agree();
    expect(others).toEqual([]);
    expect(api.deployments[0]).toMatchObject({
      health: 'Healthy',
      isLive: true,
      observedAt: '2026-01-01T00:00:00.000Z',
    });
    await store.write(async writer => {
      await writer.removeDeployments('argocd', [observed.key]);
    });
    expect((await agree())[0].deployments[0].health).toBe('Unknown');
  });

  it('shows each writer what it has written, however many ask at once', async () => {
    const { store, knex } = await stores.open();
    const reader = new FleetReader(knex);
    await Promise.all(
      ['a', 'b', 'c', 'd', 'e', 'f'].map(async application => {
        await put(store, { service: 'order', application });
        const services = await listServices(reader);
        expect(services.map(one => one.application)).toContain(application);
      }),
    );
  });

  it('follows a database that was set back', async () => {
    const { store, knex } = await stores.open();
    const reader = new FleetReader(knex);
    await put(store, API);
    await put(store, WORKER);
    expect(await listServices(reader)).toHaveLength(2);
    await knex('fleet_applications').delete().where(WORKER);
    await knex('fleet_revision').update({ seq: 1 });
    expect(await listServices(reader)).toHaveLength(1);
  });
});
