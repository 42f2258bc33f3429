import type { AuditAnchor, AuditRecord } from '@slipway/plugin-audit-common';
import type { Knex } from 'knex';
import { createLogger } from '../__testUtils__/createLogger';
import { createRecord } from '../__testUtils__/createRecord';
import {
  createTestStores,
  type TestStore,
} from '../__testUtils__/createTestStores';
import { KEY } from '../__testUtils__/KEY';
import { verifyStore } from '../verifyStore';
import type { AuditSelection } from './AuditSelection';
import { DatabaseAuditStore } from './DatabaseAuditStore';
import { migrateAudit } from './migrateAudit';

jest.setTimeout(120_000);

const stores = createTestStores();

const ANA = 'user:default/ana';
const BEN = 'user:default/ben';

describe('the log in PostgreSQL', () => {
  let opened: TestStore;
  let knex: Knex;
  let store: DatabaseAuditStore;
  let head: AuditAnchor;

  /** Of which some are found by each question. */
  const told: Partial<AuditRecord>[] = [
    {
      operation: 'a',
      status: 'initiated',
      service: 'order',
      application: 'api',
    },
    { operation: 'a', severity: 'high', service: 'order', application: 'api' },
    { operation: 'b', status: 'initiated', at: '2026-01-03T00:00:00.000Z' },
    { actor: 'plugin:scaffolder', onBehalfOf: BEN, event: 'service-prove' },
    {
      actor: 'user:default/anastasia',
      meta: { values: { path: '100% "a"\\b' } },
    },
    {
      status: 'failed',
      error: { name: 'E', message: 'no' },
      plugin: 'catalog',
    },
  ];

  beforeAll(async () => {
    opened = await stores.open();
    ({ knex, store } = opened);
    head = await store.append(told.map(createRecord));
  });

  it('is one chain from its first entry on', async () => {
    expect(head).toEqual({
      sequence: 6,
      hash: expect.stringMatching(/^\w{64}$/),
    });
    expect(await store.readHead()).toEqual(head);
    expect(await verifyStore(store, [KEY], [head])).toEqual({
      count: 6,
      since: '2026-01-01T00:00:00.000Z',
      head,
      fault: null,
    });
  });

  it.each<[string, AuditSelection, number[]]>([
    ['everything, newest first', {}, [6, 5, 4, 3, 2, 1]],
    ['a person, by whole reference', { actor: ANA }, [6, 3, 2, 1]],
    ['a person, by a part', { actor: 'ANA' }, [6, 5, 3, 2, 1]],
    ['a person whom a service served', { actor: BEN }, [4]],
    ['nobody', { actor: '%' }, []],
    ['an event', { event: 'service-prove' }, [4]],
    ['a plugin', { plugin: 'catalog' }, [6]],
    ['a service', { service: 'order', application: 'api' }, [2, 1]],
    ['what failed', { outcome: ['failed'] }, [6]],
    ['what was begun and never ended', { outcome: ['unfinished'] }, [3]],
    [
      'what ended, or never did',
      { outcome: ['succeeded', 'unfinished'] },
      [5, 4, 3, 2],
    ],
    ['a severity', { severity: ['high', 'critical'] }, [2]],
    ['a text', { q: '100% "A"\\B' }, [5]],
    ['no pattern', { q: '100_' }, []],
    ['from a moment on', { from: '2026-01-02T00:00:00.000Z' }, [3]],
    [
      'before a moment',
      { to: '2026-01-03T00:00:00.000Z', plugin: 'catalog' },
      [6],
    ],
    ['several things at once', { actor: ANA, outcome: ['failed'] }, [6]],
  ])('finds %s', async (_, selection, expected) => {
    const { items, next } = await store.search(selection, { limit: 10 });
    expect(items.map(({ sequence }) => sequence)).toEqual(expected);
    expect(next).toBeNull();
  });

  it('says how what was begun ended', async () => {
    const { items } = await store.search({}, { limit: 10 });
    expect(items.map(({ outcome }) => outcome)).toEqual([
      ...['failed', 'succeeded', 'succeeded', 'unfinished', 'succeeded'],
      'initiated',
    ]);
  });

  it('turns pages that neither repeat nor leave out', async () => {
    const seen: number[] = [];
    let before: number | undefined;
    do {
      const page = await store.search({}, { before, limit: 4 });
      seen.push(...page.items.map(({ sequence }) => sequence));
      before = page.next === null ? undefined : Number(page.next);
    } while (before !== undefined);
    expect(seen).toEqual([6, 5, 4, 3, 2, 1]);
  });

  it('counts what happens', async () => {
    const { items } = await store.listKinds();
    expect(items).toEqual([
      { plugin: 'scaffolder', event: 'task', count: 4 },
      { plugin: 'catalog', event: 'task', count: 1 },
      { plugin: 'scaffolder', event: 'service-prove', count: 1 },
    ]);
  });

  it('refuses to change, remove and empty, whoever asks', async () => {
    const refusal =
      /The audit log is only ever added to: (UPDATE|DELETE|TRUNCATE) of audit_events is refused/;
    await expect(knex('audit_events').update({ hash: 'x' })).rejects.toThrow(
      refusal,
    );
    await expect(
      knex('audit_events').where({ seq: 99 }).delete(),
    ).rejects.toThrow(refusal);
    await expect(knex('audit_events').truncate()).rejects.toThrow(refusal);
  });

  it('takes a record once, however often it comes', async () => {
    const other = await stores.open();
    const [first, second] = [createRecord(), createRecord()];
    await other.store.append([first, first]);
    await other.store.append([first, second]);
    expect(await other.store.append([second])).toMatchObject({ sequence: 2 });
    expect((await verifyStore(other.store, [KEY], [])).count).toBe(2);
  });

  it('stays one chain when four replicas write at once, and loses nothing', async () => {
    const { knex: shared } = await stores.open();
    const records = Array.from({ length: 4 }, () =>
      Array.from({ length: 60 }, () => createRecord()),
    );
    await Promise.all(
      records.map(async own => {
        const replica = new DatabaseAuditStore(shared, {
          key: KEY,
          logger: createLogger(),
        });
        for (let start = 0; start < own.length; start += 3)
          await replica.append(own.slice(start, start + 3));
      }),
    );
    const one = new DatabaseAuditStore(shared, {
      key: KEY,
      logger: createLogger(),
    });
    expect(await verifyStore(one, [KEY], [])).toMatchObject({
      count: 240,
      fault: null,
    });
    const keys = await shared('audit_events').orderBy('seq').pluck('key');
    expect(new Set(keys)).toEqual(
      new Set(records.flat().map(({ key }) => key)),
    );
    // Each replica's own come in the order in which it told of them.
    for (const own of records) {
      const mine = new Set(own.map(({ key }) => key));
      expect(keys.filter(key => mine.has(key))).toEqual(
        own.map(({ key }) => key),
      );
    }
  });

  it('is migrated by replicas that start at once, and started by those that know fewer migrations', async () => {
    await Promise.all([migrateAudit(knex), migrateAudit(knex)]);
    await knex('knex_migrations').insert({
      name: '20990101_later.js',
      batch: 2,
      migration_time: new Date(),
    });
    await expect(migrateAudit(knex)).resolves.toBeUndefined();
  });

  it('needs no more rights than to read and to add', async () => {
    // Roles are of all databases of a server.
    const role = `audit_writer_${process.pid}`;
    await knex.raw(`create role ${role}`);
    try {
      await knex.raw(`grant select, insert on audit_events to ${role}`);
      await knex.transaction(async transaction => {
        await transaction.raw(`set local role ${role}`);
        const low = new DatabaseAuditStore(transaction, {
          key: KEY,
          logger: createLogger(),
        });
        expect((await low.append([createRecord()])).sequence).toBe(7);
      });
    } finally {
      await knex.raw(`drop owned by ${role}`);
      await knex.raw(`drop role ${role}`);
    }
  });
});

describe('whoever gets past the trigger', () => {
  let opened: TestStore;
  const open = () =>
    new DatabaseAuditStore(opened.knex, { key: KEY, logger: createLogger() });

  beforeAll(async () => {
    opened = await stores.open();
    await opened.knex.raw('alter table audit_events disable trigger all');
  });
  /** A log of six, so many times as there are ways to tamper with it. */
  beforeEach(async () => {
    await opened.knex('audit_events').delete();
    await open().append(Array.from({ length: 6 }, () => createRecord()));
  });

  it.each([
    [
      'changes one',
      `update audit_events set record = jsonb_set(record, '{actor}', '"user:default/eve"') where seq = 3`,
      { sequence: 3, kind: 'changed' },
    ],
    [
      'removes one',
      'delete from audit_events where seq = 4',
      { sequence: 4, kind: 'removed' },
    ],
    [
      'removes the first',
      'delete from audit_events where seq = 1',
      { sequence: 1, kind: 'removed' },
    ],
    [
      'closes the gap that he made',
      `delete from audit_events where seq = 2; update audit_events set seq = seq - 1 where seq > 2`,
      { sequence: 2, kind: 'reordered' },
    ],
    [
      'lets two change places',
      `update audit_events set seq = 0 - seq where seq in (3, 4);
       update audit_events set seq = 7 + seq where seq < 0`,
      { sequence: 3, kind: 'reordered' },
    ],
    [
      'puts one in',
      `insert into audit_events (seq, previous, hash, signature, record)
       select 7, hash, hash, signature, jsonb_set(record, '{key}', '"another"') from audit_events where seq = 6`,
      { sequence: 7, kind: 'changed' },
    ],
    [
      'puts one before the first',
      `insert into audit_events (seq, previous, hash, signature, record)
       select 0, previous, hash, signature, jsonb_set(record, '{key}', '"another"') from audit_events where seq = 1`,
      { sequence: 0, kind: 'reordered' },
    ],
    [
      'signs with another key',
      `update audit_events set signature = reverse(signature) where seq = 5`,
      { sequence: 5, kind: 'forged' },
    ],
  ])('and %s is found out', async (_, sql, fault) => {
    await opened.knex.raw(sql);
    expect((await verifyStore(open(), [KEY], [])).fault).toMatchObject(fault);
  });

  it('and cuts off the end is found out by an anchor', async () => {
    const anchor = await open().readHead();
    await opened.knex('audit_events').where('seq', '>', 4).delete();
    expect((await verifyStore(open(), [KEY], [])).fault).toBeNull();
    expect((await verifyStore(open(), [KEY], [anchor])).fault).toMatchObject({
      sequence: 5,
      kind: 'truncated',
    });

    await open().append([createRecord(), createRecord()]);
    expect((await verifyStore(open(), [KEY], [anchor])).fault).toMatchObject({
      sequence: 6,
      kind: 'changed',
    });
  });

  it('and cuts off the end is told of by the replica that wrote it', async () => {
    const logger = createLogger();
    const replica = new DatabaseAuditStore(opened.knex, { key: KEY, logger });
    await replica.append([createRecord()]);
    expect(logger.error).not.toHaveBeenCalled();
    await opened.knex('audit_events').where('seq', '>', 4).delete();
    await open().append([createRecord(), createRecord(), createRecord()]);
    await replica.append([createRecord()]);
    expect(logger.error).toHaveBeenCalledTimes(1);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringMatching(/^Entry 7 \(\w{64}\) of the audit log is gone/),
    );
  });
});
