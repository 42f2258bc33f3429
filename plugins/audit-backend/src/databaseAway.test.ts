import knexFactory, { type Knex } from 'knex';
import { AuditQueue } from './auditor/AuditQueue';
import { createLogger } from './__testUtils__/createLogger';
import { createRecord } from './__testUtils__/createRecord';
import { createTestStores } from './__testUtils__/createTestStores';
import { KEY } from './__testUtils__/KEY';
import { startDatabaseProxy } from './__testUtils__/startDatabaseProxy';
import { DatabaseAuditStore } from './store/DatabaseAuditStore';
import { verifyStore } from './verifyStore';

jest.setTimeout(120_000);

const stores = createTestStores();

/** The database of a test, another way. */
function connect(knex: Knex, port: number): Knex {
  const { connection } = knex.client.config;
  return knexFactory({
    client: 'pg',
    connection: { ...connection, host: '127.0.0.1', port },
    pool: { min: 0, max: 2 },
  });
}

describe('a database that goes away while events come', () => {
  it('costs two replicas nothing: each event is kept once, in one chain', async () => {
    const { knex, store } = await stores.open();
    const { connection } = knex.client.config;
    const proxy = await startDatabaseProxy({
      host: connection.host,
      port: Number(connection.port),
    });
    const replicas = [0, 1].map(() => {
      const logger = createLogger();
      const own = connect(knex, proxy.port);
      const queue = new AuditQueue({ logger, firstWaitMs: 1 });
      queue.attach(new DatabaseAuditStore(own, { key: KEY, logger }));
      return { logger, own, queue, keys: [] as string[] };
    });
    const tell = () => {
      for (const { queue, keys } of replicas) {
        const record = createRecord();
        keys.push(record.key);
        queue.append(record);
      }
    };

    for (let round = 0; round < 20; round += 1) {
      if (round % 3 === 0) {
        // What is written, and nobody hears that it is.
        proxy.cutNextCommit();
        tell();
        await Promise.all(replicas.map(({ queue }) => queue.flush()));
      }
      tell();
      // Then wherever it happens to be.
      for (let turn = 0; turn < round * 3; turn += 1)
        await new Promise(resolve => {
          setImmediate(resolve);
        });
      tell();
      if (round % 5 === 4) proxy.takeDown();
      else proxy.cut();
      tell();
      proxy.bringUp();
    }
    await Promise.all(replicas.map(({ queue }) => queue.flush()));

    expect(await verifyStore(store, [KEY], [])).toMatchObject({
      count: 2 * (20 * 3 + 7),
      fault: null,
    });
    const kept: string[] = await knex('audit_events')
      .orderBy('seq')
      .pluck('key');
    for (const { keys, logger } of replicas) {
      expect(kept.filter(key => keys.includes(key))).toEqual(keys);
      expect(logger.error).not.toHaveBeenCalled();
    }
    await Promise.all(replicas.map(({ own }) => own.destroy()));
    await proxy.stop();
  });

  it('keeps nobody waiting who tells of something', async () => {
    const { knex } = await stores.open();
    const { connection } = knex.client.config;
    const proxy = await startDatabaseProxy({
      host: connection.host,
      port: Number(connection.port),
    });
    proxy.takeDown();
    const own = connect(knex, proxy.port);
    const logger = createLogger();
    const queue = new AuditQueue({ logger, firstWaitMs: 1 });
    queue.attach(new DatabaseAuditStore(own, { key: KEY, logger }));
    const record = createRecord();
    // Returns nothing that could be waited for.
    expect(queue.append(record)).toBeUndefined();
    proxy.bringUp();
    await queue.flush();
    expect(await knex('audit_events').pluck('key')).toEqual([record.key]);
    await own.destroy();
    await proxy.stop();
  });
});
