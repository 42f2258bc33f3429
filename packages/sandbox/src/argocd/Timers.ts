/** One timer for each key, all of the same length. */
export class Timers {
  private readonly running = new Map<string, NodeJS.Timeout>();

  /** @param ring - called when a timer has run down; it may start the next one */
  constructor(
    private readonly ms: number,
    private readonly ring: (key: string) => void,
  ) {}

  /** Lets a timer run, where none runs already. */
  start(key: string): void {
    if (this.running.has(key)) return;
    const timer = setTimeout(() => {
      this.running.delete(key);
      this.ring(key);
    }, this.ms);
    this.running.set(key, timer);
  }

  stop(key: string): void {
    clearTimeout(this.running.get(key));
    this.running.delete(key);
  }

  clear(): void {
    for (const key of [...this.running.keys()]) this.stop(key);
  }
}
