import type { EarlyHeard } from './mergeHeard';
import type { Heard } from './Heard';

/**
 * Between a stream that is read without a stop and an observer that takes its time: only the last word on each
 * application is kept, so it never holds more than there are applications.
 */
export class HeardQueue {
  #last = new Map<string, EarlyHeard>();
  #failure: { readonly error: unknown } | undefined;
  #wake = () => {};

  /** What was heard since it was last taken, by key. */
  get last(): ReadonlyMap<string, EarlyHeard> {
    return this.#last;
  }

  add(heard: Heard, isLate: boolean): void {
    this.#last.set(heard.key, { heard, isLate });
    this.#wake();
  }

  /**
   * Whatever was heard so far was heard before something else.
   *
   * @returns of which applications
   */
  markEarly(): ReadonlySet<string> {
    this.#last = new Map(
      [...this.#last].map(([key, { heard }]) => [
        key,
        { heard, isLate: false },
      ]),
    );
    return new Set(this.#last.keys());
  }

  /** Nothing follows. What was heard before is still to be taken. */
  fail(error: unknown): void {
    this.#failure ??= { error };
    this.#wake();
  }

  /** Something happened that is no change of an application. */
  stir(): void {
    this.#wake();
  }

  /** @throws what ended it */
  check(): void {
    if (this.#failure) throw this.#failure.error;
  }

  /**
   * @returns all that was heard, as soon as there is something
   * @throws what ended it, when all was taken
   */
  async take(): Promise<Heard[]> {
    while (this.#last.size === 0) {
      this.check();
      await this.stirred();
    }
    const taken = [...this.#last.values()].map(({ heard }) => heard);
    this.clear();
    return taken;
  }

  /** What was heard is known otherwise. */
  clear(): void {
    this.#last = new Map();
  }

  /**
   * Waits until something happens.
   *
   * @returns false when nothing did in that time
   */
  stirred(milliseconds?: number): Promise<boolean> {
    return new Promise(resolve => {
      const timer =
        milliseconds === undefined
          ? undefined
          : setTimeout(() => resolve(false), milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }
}
