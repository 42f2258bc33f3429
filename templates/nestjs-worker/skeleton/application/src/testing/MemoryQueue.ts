import { setTimeout as wait } from 'node:timers/promises';
import { Queue, type Delivery } from '../platform/Queue';

/** Behaves as the queue in Redis does, without waiting before it hands a message out again. */
export class MemoryQueue extends Queue {
  readonly name = 'test';
  readonly finished: Delivery[] = [];
  readonly buried: (Delivery & { reason: string })[] = [];
  private waiting: Delivery[] = [];

  send(body: string): void {
    this.waiting.push({ id: String(this.waiting.length), body, tries: 1 });
  }

  async take(): Promise<Delivery | undefined> {
    const [next, ...rest] = this.waiting;
    if (!next) {
      await wait(5);
      return undefined;
    }
    this.waiting = [...rest, { ...next, tries: next.tries + 1 }];
    return next;
  }

  async finish({ id }: Delivery): Promise<void> {
    this.finished.push(...this.waiting.filter(other => other.id === id));
    this.drop(id);
  }

  async bury(delivery: Delivery, reason: string): Promise<void> {
    this.buried.push({ ...delivery, reason });
    this.drop(delivery.id);
  }

  isReady = () => true;
  close = () => {};

  private drop(id: string): void {
    this.waiting = this.waiting.filter(other => other.id !== id);
  }
}
