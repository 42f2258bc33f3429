import type { LoggerService } from '@backstage/backend-plugin-api';
import type { AuditRecord } from '@slipway/plugin-audit-common';
import type { AuditSink } from '../store/AuditStore';
import { createLossRecord } from './createLossRecord';
import { isRefusedData } from './isRefusedData';

const RECORDS_AT_ONCE = 500;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;
/** For a database that answers. */
const LAST_WAIT_MS = 1_000;

/**
 * What was told and is not in the database yet. Telling neither waits nor fails: while the database is away the queue
 * grows up to a limit, and says loudly what it has to drop beyond that.
 */
export class AuditQueue {
  private waiting: { record: AuditRecord; size: number }[] = [];
  private size = 0;
  private lost = 0;
  private sink?: AuditSink;
  private draining?: Promise<void>;
  private isStopping = false;
  private wake = () => {};

  constructor(
    private readonly options: {
      readonly logger: LoggerService;
      /** Characters of records that wait at most. */
      readonly mostCharacters?: number;
      readonly firstWaitMs?: number;
    },
  ) {}

  /** Keeps a record as soon as possible. */
  append(record: AuditRecord): void {
    const { mostCharacters = 50_000_000, logger } = this.options;
    const size = JSON.stringify(record).length;
    if (this.size + size > mostCharacters) {
      this.lost += 1;
      // The log above has the event itself; this says that the table will not.
      logger.error(
        `The audit log loses an event: its queue of ${this.waiting.length} is full, because the database does not take them. Lost so far: ${this.lost}. It was ${record.plugin}.${record.event} of ${record.at}`,
      );
      return;
    }
    this.waiting.push({ record, size });
    this.size += size;
    this.drain();
  }

  /** From now on there is a database. */
  attach(sink: AuditSink): void {
    this.sink = sink;
    this.drain();
  }

  /** Ends when everything that was told so far is kept. */
  async flush(): Promise<void> {
    while (this.draining) await this.draining;
  }

  /**
   * The same, but not for ever, and for the last time: what is told later is tried once, and what is not kept is said.
   *
   * @param mostMs - to wait for
   */
  async stop(mostMs: number): Promise<void> {
    this.wake();
    await this.flushWithin(mostMs);
    this.isStopping = true;
    this.wake();
    await this.flushWithin(LAST_WAIT_MS);
    this.giveUp('the portal is shut down, and its database does not answer');
  }

  private async flushWithin(mostMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const end = new Promise<void>(resolve => {
      timer = setTimeout(resolve, mostMs);
    });
    await Promise.race([this.flush(), end]);
    clearTimeout(timer);
  }

  private drain(): void {
    if (this.draining || !this.sink || this.waiting.length === 0) return;
    this.draining = this.write(this.sink).finally(() => {
      this.draining = undefined;
      // One that was told in the very last moment.
      this.drain();
    });
  }

  private async write(sink: AuditSink): Promise<void> {
    const { firstWaitMs = FIRST_WAIT_MS, logger } = this.options;
    let wait = firstWaitMs;
    let count = RECORDS_AT_ONCE;
    while (this.waiting.length > 0) {
      const some = this.waiting.slice(0, count);
      try {
        await sink.append(some.map(({ record }) => record));
        this.drop(some.length);
        wait = firstWaitMs;
        if (this.lost > 0) this.tellLoss();
      } catch (error) {
        // One that the database never takes must not hold up those behind it: they are tried one by one.
        if (isRefusedData(error) && some.length > 1) count = 1;
        else if (isRefusedData(error)) this.refuse(some[0].record, error);
        else if (this.isStopping) this.giveUp(String(error));
        else {
          logger.warn(
            `The audit log waits for its database with ${this.waiting.length} events: ${error}`,
          );
          await this.sleep(wait);
          wait = Math.min(wait * 2, LONGEST_WAIT_MS);
        }
      }
    }
  }

  private giveUp(reason: string): void {
    if (this.waiting.length === 0) return;
    this.options.logger.error(
      `The audit log loses ${this.waiting.length} events, which only the log above has: ${reason}`,
    );
    this.drop(this.waiting.length);
  }

  private refuse(record: AuditRecord, error: unknown): void {
    this.options.logger.error(
      `The audit log loses an event that its database refuses (${error}): ${record.plugin}.${record.event} of ${record.at}`,
    );
    this.drop(1);
    this.lost += 1;
  }

  /** The log itself says where it has a hole. */
  private tellLoss(): void {
    const { lost } = this;
    this.lost = 0;
    this.append(createLossRecord(lost, new Date()));
  }

  private drop(count: number): void {
    for (const { size } of this.waiting.splice(0, count)) this.size -= size;
  }

  private sleep(ms: number): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
