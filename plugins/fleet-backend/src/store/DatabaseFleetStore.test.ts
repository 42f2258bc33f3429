import { createDocument } from '../__testUtils__/createDocument';
import { createTestStores } from '../__testUtils__/createTestStores';
import { DatabaseFleetStore } from './DatabaseFleetStore';
import type { ObservedDeployment } from './FleetStore';
import { migrateFleet } from './migrateFleet';

const stores = createTestStores();

const API = { service: 'order', application: 'api' };
const WORKER = { service: 'order', application: 'worker' };

const observe = (
  given: Partial<ObservedDeployment> = {},
): ObservedDeployment => ({
  ...API,
  key: 'argocd/order-api',
  environment: 'dev',
  sync: 'Synced',
  health: 'Healthy',
  image: 'registry.acme.example/order-api:1',
  revision: 'abc',
  deployedAt: '2026-01-01T00:00:00.000Z',
  message: null,
  url: null,
  ...given,
});

const event = (mark: string, at: string, environment: string | null = null) =>
  ({ ...API, type: 'deployed', mark, at, environment } as const);

describe('DatabaseFleetStore', () => {
  it('keeps documents as they are, by their keys', async () => {
    const { store } = await stores.open();
    const document = createDocument({ ...API, description: 'Takes orders' });
    const createdAt = '2026-01-01T00:00:00.000Z';
    await store.write(async writer => {
      await writer.putApplications([
        { document, createdAt },
        { document: createDocument(WORKER), createdAt: null },
      ]);
      await writer.writeRevision('r1');
    });
    await store.write(async writer => {
      expect(await writer.readApplications([API])).toEqual([
        { document, createdAt },
      ]);
      expect(await writer.readApplications([])).toEqual([]);
      expect(await writer.readApplications()).toHaveLength(2);
      expect(await writer.listKeys()).toEqual([API, WORKER]);
      expect(await writer.readRevision()).toBe('r1');
      await writer.removeApplications([API]);
      expect(await writer.listKeys()).toEqual([WORKER]);
    });
  });

  it('keeps everything of a write, or nothing', async () => {
    const { store, told } = await stores.open();
    const failing = store.write(async writer => {
      await writer.putApplications([
        { document: createDocument(API), createdAt: null },
      ]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await store.write(async writer => {
      expect(await writer.listKeys()).toEqual([]);
      expect(await writer.readRevision()).toBeUndefined();
    });
    expect(told).toEqual([]);
  });

  it('lets one write at a time, also of another replica', async () => {
    const { store, knex, told } = await stores.open();
    const other = new DatabaseFleetStore(knex);
    const writeSlowly = (target: DatabaseFleetStore, name: string) =>
      target.write(async writer => {
        const keys = await writer.listKeys();
        await knex.raw('select pg_sleep(0.01)');
        await writer.putApplications([
          {
            document: createDocument({
              service: name,
              application: `after-${keys.length}`,
            }),
            createdAt: null,
          },
        ]);
      });
    await Promise.all(
      ['a', 'b', 'c', 'd'].map((name, index) =>
        writeSlowly(index % 2 ? store : other, name),
      ),
    );
    const keys = await store.write(writer => writer.listKeys());
    expect(keys.map(({ application }) => application).sort()).toEqual([
      'after-0',
      'after-1',
      'after-2',
      'after-3',
    ]);
    expect(told).toHaveLength(2);
  });

  it('tells of what is new only: not of the same again, nor of a heartbeat', async () => {
    const { store, told } = await stores.open();
    const writeAll = (confirmedAt: string, isLive = true) =>
      store.write(async writer => {
        await writer.putApplications([
          { document: createDocument(API), createdAt: null },
        ]);
        await writer.putDeployments('argocd', [observe()]);
        await writer.addEvents([event('1', '2026-01-01T00:00:00Z')]);
        await writer.removeApplications([WORKER]);
        await writer.removeDeployments('argocd', ['never']);
        const reason = isLive ? null : 'it answers 502';
        await writer.putProvider({
          id: 'argocd',
          isLive,
          confirmedAt,
          reason,
        });
      });
    await writeAll('2026-01-01T00:00:00.000Z');
    expect(told).toHaveLength(1);
    await writeAll('2026-01-01T00:00:00.000Z');
    await writeAll('2026-01-01T00:00:10.000Z');
    expect(told).toHaveLength(1);
    await writeAll('2026-01-01T00:00:10.000Z', false);
    expect(told).toHaveLength(2);
    expect(Number(told[1])).toBeGreaterThan(Number(told[0]));
    await store.write(async writer =>
      expect(await writer.readProvider('argocd')).toEqual({
        id: 'argocd',
        isLive: false,
        confirmedAt: '2026-01-01T00:00:10.000Z',
        reason: 'it answers 502',
      }),
    );
  });

  it('keeps what each provider last said under each key', async () => {
    const { store } = await stores.open();
    await store.write(async writer => {
      await writer.putDeployments('one', [
        observe(),
        observe({ environment: 'prod' }),
        observe({ key: 'argocd/worker', ...WORKER }),
      ]);
      await writer.putDeployments('two', [observe({ health: 'Missing' })]);
      await writer.putDeployments('one', [observe({ environment: 'prod' })]);
      expect(await writer.readDeployments('one')).toEqual([
        observe({ environment: 'prod' }),
        observe({ key: 'argocd/worker', ...WORKER }),
      ]);
      await writer.removeDeployments('one', ['argocd/order-api']);
      expect(await writer.readDeployments('one')).toEqual([
        observe({ key: 'argocd/worker', ...WORKER }),
      ]);
      expect(await writer.readDeployments('two')).toEqual([
        observe({ health: 'Missing' }),
      ]);
    });
  });

  it('lists events newest first, from where the last page ended, each once', async () => {
    const { store } = await stores.open();
    await store.write(writer =>
      writer.addEvents([
        event('2', '2026-01-02T00:00:00.000Z', 'dev'),
        event('1', '2026-01-01T00:00:00.000Z', 'dev'),
        event('3', '2026-01-02T00:00:00.000Z', 'prod'),
        event('3', '2026-01-03T00:00:00.000Z', 'prod'),
        { ...event('1', '2026-01-04T00:00:00.000Z'), ...WORKER },
      ]),
    );
    const all = await store.listEvents(API, { limit: 9 });
    expect(
      all.map(({ at, environment }) => [at.slice(0, 10), environment]),
    ).toEqual([
      ['2026-01-02', 'prod'],
      ['2026-01-02', 'dev'],
      ['2026-01-01', 'dev'],
    ]);
    expect(all[0]).toMatchObject({ type: 'deployed', from: null, by: null });
    const [first] = await store.listEvents(API, { limit: 1 });
    expect(first).toEqual(all[0]);
    expect(await store.listEvents(API, { limit: 9, before: first.id })).toEqual(
      all.slice(1),
    );
    expect(
      await store.listEvents(API, { limit: 9, environment: 'dev' }),
    ).toEqual(all.slice(1));
    expect(
      await store.listEvents(WORKER, { limit: 9, before: first.id }),
    ).toEqual([]);
  });

  it('reads one application, and what happened since it was last removed', async () => {
    const { store } = await stores.open();
    const document = createDocument(API);
    const removed = {
      ...event('removed', '2026-01-02T00:00:00.000Z'),
      type: 'removed' as const,
    };
    await store.write(async writer => {
      await writer.putApplications([{ document, createdAt: null }]);
      await writer.addEvents([
        event('3', '2026-01-04T00:00:00.000Z'),
        removed,
        event('1', '2026-01-01T00:00:00.000Z'),
        event('2', '2026-01-03T00:00:00.000Z'),
      ]);
    });
    expect(await store.readApplication(API)).toEqual({
      document,
      createdAt: null,
    });
    expect(await store.readApplication(WORKER)).toBeUndefined();
    const events = await store.listBirthEvents(API);
    expect(events.map(({ at }) => at.slice(0, 10))).toEqual([
      '2026-01-03',
      '2026-01-04',
    ]);
    expect(await store.listBirthEvents(WORKER)).toEqual([]);
  });

  it('takes what no text of PostgreSQL can hold', async () => {
    const { store } = await stores.open();
    const poison = 'a\0b\ud800c\\u0000';
    const long = 'x'.repeat(10_000);
    await store.write(async writer => {
      const document = createDocument({ ...API, description: poison });
      await writer.putApplications([{ document, createdAt: null }]);
      await writer.putDeployments('argocd', [
        observe({ key: long, message: poison }),
      ]);
      await writer.putProvider({
        id: 'argocd',
        isLive: false,
        confirmedAt: null,
        reason: poison,
      });
      await writer.addEvents([
        { ...event(long, 'no moment'), message: poison },
        event('a\0', 'no moment'),
        event('a\ud800', 'no moment'),
      ]);
      const [kept] = await writer.readApplications();
      expect(kept.document.description).toBe('a\ufffdb\ufffdc\\u0000');
      const [deployment] = await writer.readDeployments('argocd');
      expect(deployment.message).toBe('a\ufffdb\ufffdc\\u0000');
      await writer.removeDeployments('argocd', [long]);
      expect(await writer.readDeployments('argocd')).toEqual([]);
    });
    expect(await store.listEvents(API, { limit: 1 })).toHaveLength(1);
  });

  it('takes ten thousand at once', async () => {
    const { store } = await stores.open();
    const applications = Array.from({ length: 10_000 }, (_, index) => ({
      document: createDocument({ service: `s${index}`, application: 'api' }),
      createdAt: null,
    }));
    await store.write(writer => writer.putApplications(applications));
    const keys = await store.write(writer => writer.listKeys());
    expect(keys).toHaveLength(10_000);
  });

  it('gives a lease to one holder, until it is released or not kept', async () => {
    const { store } = await stores.open();
    const holds = (holder: string) =>
      store.write(writer => writer.holdsLease('ingest', holder));
    expect(await store.holdLease('ingest', 'a', 60)).toBe(true);
    expect(await store.holdLease('ingest', 'b', 60)).toBe(false);
    expect(await store.holdLease('ingest', 'a', 60)).toBe(true);
    expect([await holds('a'), await holds('b')]).toEqual([true, false]);
    await store.releaseLease('ingest', 'b');
    expect(await holds('a')).toBe(true);
    await store.releaseLease('ingest', 'a');
    expect(await store.holdLease('ingest', 'b', 0)).toBe(true);
    expect(await holds('b')).toBe(false);
    expect(await store.holdLease('ingest', 'a', 60)).toBe(true);
  });
});

describe('migrateFleet', () => {
  it('lets replicas start at once', async () => {
    const { knex } = await stores.open();
    await knex.raw('drop schema public cascade; create schema public');
    await Promise.all([1, 2, 3].map(() => migrateFleet(knex)));
    const store = new DatabaseFleetStore(knex);
    expect(await store.write(writer => writer.listKeys())).toEqual([]);
  });
});
