import type { Clock } from '../Clock';

interface Waiting {
  readonly at: number;
  readonly end: () => void;
}

/** Time that passes when a test says so. */
export class TestClock implements Clock {
  #now = Date.parse('2026-03-02T09:00:00Z');
  readonly #hurryBelow: number;
  readonly #waiting = new Set<Waiting>();
  /** Every wait that was asked for, in milliseconds. */
  readonly waits: number[] = [];

  /** @param hurryBelow - a shorter wait passes by itself, in milliseconds */
  constructor(hurryBelow = 0) {
    this.#hurryBelow = hurryBelow;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  now(): number {
    return this.#now;
  }

  wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    this.waits.push(milliseconds);
    return new Promise(resolve => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const waiting: Waiting = {
        at: this.#now + milliseconds,
        end: () => {
          this.#waiting.delete(waiting);
          resolve();
        },
      };
      this.#waiting.add(waiting);
      signal.addEventListener('abort', waiting.end);
      if (milliseconds < this.#hurryBelow)
        setImmediate(() => {
          if (this.#waiting.has(waiting)) this.#passTo(waiting);
        });
    });
  }

  /** Lets time pass until somebody has waited long enough. */
  passToNext(): void {
    const [next] = [...this.#waiting].sort((a, b) => a.at - b.at);
    this.#passTo(next);
  }

  #passTo(waiting: Waiting): void {
    this.#now = Math.max(this.#now, waiting.at);
    waiting.end();
  }
}
