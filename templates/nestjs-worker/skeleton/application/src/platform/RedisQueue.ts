import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import { Queue, type Delivery } from './Queue';

type Entry = [id: string, fields: string[]];

const BLOCK_MS = 1000;

/**
 * A stream of Redis, read by a group: each message goes to one reader, and to another one when that has not finished it
 * in time. Senders write with `XADD {name} * body {JSON}`; what was put aside is in the stream `{name}:dead`.
 */
export class RedisQueue extends Queue {
  readonly name: string;
  private readonly redis: Redis;
  private readonly reader = randomUUID();
  private isOpen = false;
  private nextLookMs = 0;

  constructor(
    private readonly options: {
      url: string;
      name: string;
      group: string;
      retrySeconds: number;
    },
  ) {
    super();
    this.name = options.name;
    // Commands wait until it is there again.
    this.redis = new Redis(options.url, { maxRetriesPerRequest: null });
    const logger = new Logger('RedisQueue');
    this.redis.on('error', (error: Error) => logger.warn(error.message));
  }

  async take(): Promise<Delivery | undefined> {
    if (!this.isOpen) await this.open();
    return (await this.takeAbandoned()) ?? (await this.takeNew());
  }

  async finish({ id }: Delivery): Promise<void> {
    await this.redis.xack(this.name, this.options.group, id);
  }

  async bury(delivery: Delivery, reason: string): Promise<void> {
    const { id, body, tries } = delivery;
    await this.redis
      .multi()
      .xadd(
        `${this.name}:dead`,
        '*',
        'id',
        id,
        'body',
        body,
        'tries',
        String(tries),
        'reason',
        reason,
      )
      .xack(this.name, this.options.group, id)
      .exec();
  }

  isReady(): boolean {
    return this.redis.status === 'ready' && this.isOpen;
  }

  close(): void {
    this.redis.disconnect();
  }

  private async open(): Promise<void> {
    try {
      // From its beginning: what was sent before the first reader came counts too.
      await this.redis.xgroup(
        'CREATE',
        this.name,
        this.options.group,
        '0',
        'MKSTREAM',
      );
    } catch (error) {
      if (!String(error).includes('BUSYGROUP')) throw error;
    }
    this.isOpen = true;
  }

  private async takeNew(): Promise<Delivery | undefined> {
    const streams = (await this.redis.xreadgroup(
      'GROUP',
      this.options.group,
      this.reader,
      'COUNT',
      1,
      'BLOCK',
      BLOCK_MS,
      'STREAMS',
      this.name,
      '>',
    )) as [string, Entry[]][] | null;
    const entry = streams?.[0]?.[1][0];
    return entry && toDelivery(entry, 1);
  }

  /** What another reader, or this one, began and did not finish. */
  private async takeAbandoned(): Promise<Delivery | undefined> {
    if (Date.now() < this.nextLookMs) return undefined;
    const { group, retrySeconds } = this.options;
    const [, [entry]] = (await this.redis.xautoclaim(
      this.name,
      group,
      this.reader,
      retrySeconds * 1000,
      '0',
      'COUNT',
      1,
    )) as [string, Entry[]];
    if (!entry) {
      this.nextLookMs = Date.now() + BLOCK_MS;
      return undefined;
    }
    const [pending] = (await this.redis.xpending(
      this.name,
      group,
      entry[0],
      entry[0],
      1,
    )) as [string, string, number, number][];
    return toDelivery(entry, pending?.[3] ?? 1);
  }
}

function toDelivery([id, fields]: Entry, tries: number): Delivery {
  const valueOf = (name: string) => {
    const at = fields.findIndex(
      (field, index) => index % 2 === 0 && field === name,
    );
    return at < 0 ? undefined : fields[at + 1];
  };
  const traceparent = valueOf('traceparent');
  return {
    id,
    body: valueOf('body') ?? '',
    tries,
    ...(traceparent && { traceparent }),
  };
}
