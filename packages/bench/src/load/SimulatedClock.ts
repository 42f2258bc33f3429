/**
 * A clock that stands while somebody works, and jumps to whoever has to be woken next once all sleep: an hour of waiting
 * takes no time.
 */
export class SimulatedClock {
  private working = 0;
  private sleepers: { readonly at: number; readonly wake: () => void }[] = [];

  constructor(private at: number) {}

  now(): Date {
    return new Date(this.at);
  }

  /** Does something by this clock. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    this.working += 1;
    try {
      return await work();
    } finally {
      this.rest();
    }
  }

  /** Of whoever works by this clock. */
  async sleep(seconds: number): Promise<void> {
    const waking = new Promise<void>(wake =>
      this.sleepers.push({ at: this.at + seconds * 1000, wake }),
    );
    this.rest();
    await waking;
  }

  private rest(): void {
    this.working -= 1;
    if (this.working > 0 || this.sleepers.length === 0) return;
    this.at = Math.max(this.at, Math.min(...this.sleepers.map(({ at }) => at)));
    const awake = this.sleepers.filter(({ at }) => at <= this.at);
    this.sleepers = this.sleepers.filter(({ at }) => at > this.at);
    this.working += awake.length;
    awake.forEach(({ wake }) => wake());
  }
}
