/** A clock that moves only when it is told to. */
export class TestClock {
  private ms = Date.now();

  readonly now = () => this.ms;

  advance(seconds: number): void {
    this.ms += seconds * 1000;
  }
}
