import type { AuditRecord } from '@slipway/plugin-audit-common';
import { createLogger } from '../__testUtils__/createLogger';
import { createRecord } from '../__testUtils__/createRecord';
import { AuditQueue } from './AuditQueue';

/** A database that a test takes away and gives back. */
class TestSink {
  readonly kept: AuditRecord[] = [];
  fault?: unknown;
  tries = 0;

  async append(records: readonly AuditRecord[]) {
    this.tries += 1;
    const fault =
      typeof this.fault === 'function' ? this.fault(records) : this.fault;
    if (fault) throw fault;
    this.kept.push(...records);
    return { sequence: this.kept.length, hash: '' };
  }
}

const away = new Error('connect ECONNREFUSED');

function createQueue(options: { mostCharacters?: number } = {}) {
  const logger = createLogger();
  const queue = new AuditQueue({ logger, firstWaitMs: 1, ...options });
  return { logger, queue, sink: new TestSink() };
}

describe('the queue of the audit log', () => {
  it('keeps what was told before there was a database, in order', async () => {
    const { queue, sink } = createQueue();
    const records = [createRecord(), createRecord(), createRecord()];
    queue.append(records[0]);
    queue.append(records[1]);
    queue.attach(sink);
    queue.append(records[2]);
    await queue.flush();
    expect(sink.kept).toEqual(records);
  });

  it('holds on while the database is away, and says so', async () => {
    const { queue, sink, logger } = createQueue();
    sink.fault = () => (sink.tries < 4 ? away : undefined);
    queue.attach(sink);
    const records = [createRecord(), createRecord()];
    for (const record of records) queue.append(record);
    await queue.flush();
    expect(sink.kept).toEqual(records);
    expect(logger.warn).toHaveBeenCalledTimes(3);
    expect(logger.warn).toHaveBeenLastCalledWith(
      expect.stringContaining('waits for its database with 2 events'),
    );
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('says loudly what it has to drop, and that the log has a hole', async () => {
    const size = JSON.stringify(createRecord()).length;
    const { queue, sink, logger } = createQueue({ mostCharacters: 2.5 * size });
    const records = Array.from({ length: 4 }, () => createRecord());
    for (const record of records) queue.append(record);
    expect(logger.error).toHaveBeenCalledTimes(2);
    expect(logger.error).toHaveBeenLastCalledWith(
      expect.stringMatching(/loses an event.*Lost so far: 2.*scaffolder\.task/),
    );
    queue.attach(sink);
    await queue.flush();
    expect(sink.kept).toEqual([
      ...records.slice(0, 2),
      expect.objectContaining({ event: 'events-lost', meta: { count: 2 } }),
    ]);
  });

  it('lets one that the database refuses not hold up the others', async () => {
    const { queue, sink, logger } = createQueue();
    const records = [createRecord(), createRecord(), createRecord()];
    sink.fault = (some: AuditRecord[]) =>
      some.includes(records[1])
        ? Object.assign(new Error('invalid byte'), { code: '22021' })
        : undefined;
    for (const record of records) queue.append(record);
    queue.attach(sink);
    await queue.flush();
    expect(sink.kept).toEqual([
      records[0],
      records[2],
      expect.objectContaining({ event: 'events-lost', meta: { count: 1 } }),
    ]);
    expect(logger.error).toHaveBeenCalledTimes(1);
  });

  it('writes what is left before a shutdown', async () => {
    const { queue, sink, logger } = createQueue();
    const record = createRecord();
    queue.append(record);
    queue.attach(sink);
    await queue.stop(1_000);
    expect(sink.kept).toEqual([record]);
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('says what a shutdown costs when the database is away', async () => {
    const { queue, sink, logger } = createQueue();
    sink.fault = away;
    queue.attach(sink);
    queue.append(createRecord());
    queue.append(createRecord());
    await queue.stop(1);
    expect(logger.error).toHaveBeenCalledTimes(1);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('loses 2 events'),
    );
  });

  it('tries once what is told after it was stopped', async () => {
    const { queue, sink, logger } = createQueue();
    queue.attach(sink);
    await queue.stop(1);
    const record = createRecord();
    queue.append(record);
    await queue.flush();
    expect(sink.kept).toEqual([record]);
    sink.fault = away;
    queue.append(createRecord());
    await queue.flush();
    expect(logger.error).toHaveBeenCalledTimes(1);
  });
});
