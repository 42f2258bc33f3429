import { setTimeout as wait } from 'node:timers/promises';
import {
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import {
  context,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import * as z from 'zod';
import { manifest } from './manifest';
import type { MessageHandler } from './MessageHandler';
import { messageDuration } from './messageDuration';
import type { Delivery, Queue } from './Queue';
import { requestContext } from './requestContext';

type Outcome = 'done' | 'failed' | 'buried';

/** Hands one message after the other to the handler; more pods handle more at once. */
export class Consumer<T>
  implements OnApplicationBootstrap, BeforeApplicationShutdown
{
  private readonly logger = new Logger('Consumer');
  private readonly tracer = trace.getTracer(manifest.name);
  private readonly stopping = new AbortController();
  private running?: Promise<void>;

  constructor(
    private readonly queue: Queue,
    private readonly handler: MessageHandler<T>,
    private readonly mostTries: number,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  /** Lets the message be finished that has been begun. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    // Whoever waits for a queue that is away waits for ever; another pod will do the message again.
    if (this.queue.isReady()) await this.running;
    this.queue.close();
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        const delivery = await this.queue.take();
        if (delivery) await this.observe(delivery);
      } catch (error) {
        if (this.stopping.signal.aborted) return;
        this.logger.warn(`The queue cannot be read: ${String(error)}`);
        await wait(1000, undefined, { signal: this.stopping.signal }).catch(
          () => undefined,
        );
      }
    }
  }

  /** Goes with a message from its start to its end: its id is in every line that is logged meanwhile. */
  private async observe(delivery: Delivery): Promise<void> {
    const sender = propagation.extract(context.active(), {
      ...(delivery.traceparent && { traceparent: delivery.traceparent }),
    });
    const name = `${this.queue.name} process`;
    const span = this.tracer.startSpan(
      name,
      {
        kind: SpanKind.CONSUMER,
        attributes: {
          'messaging.destination.name': this.queue.name,
          'messaging.message.id': delivery.id,
        },
      },
      sender,
    );
    const { traceId } = span.spanContext();
    const about = {
      requestId: delivery.id,
      ...(!/^0*$/.test(traceId) && { traceId }),
    };
    const start = performance.now();
    await requestContext.run(about, () =>
      context.with(trace.setSpan(sender, span), async () => {
        const outcome = await this.process(delivery);
        messageDuration.observe(
          { queue: this.queue.name, outcome },
          (performance.now() - start) / 1000,
        );
        if (outcome !== 'done') span.setStatus({ code: SpanStatusCode.ERROR });
      }),
    );
    span.end();
  }

  private async process(delivery: Delivery): Promise<Outcome> {
    const read = this.read(delivery.body);
    if ('reason' in read) return this.bury(delivery, read.reason);
    try {
      await this.handler.handle(read.message);
    } catch (error) {
      if (delivery.tries >= this.mostTries)
        return this.bury(delivery, String(error));
      this.logger.error(error);
      return 'failed';
    }
    await this.queue.finish(delivery);
    this.logger.log(`Done with try ${delivery.tries}`);
    return 'done';
  }

  private async bury(delivery: Delivery, reason: string): Promise<Outcome> {
    this.logger.error(`Put aside after try ${delivery.tries}: ${reason}`);
    await this.queue.bury(delivery, reason);
    return 'buried';
  }

  private read(body: string): { message: T } | { reason: string } {
    let json: unknown;
    try {
      json = JSON.parse(body);
    } catch {
      return { reason: 'Its body is no JSON.' };
    }
    const result = this.handler.schema.safeParse(json);
    return result.success
      ? { message: result.data }
      : { reason: z.prettifyError(result.error) };
  }
}
