/** On which side of a call somebody is stopped: nothing is done yet, or all is done and nobody has heard of it. */
export type Side = 'before' | 'after';

/** Stops the first call that it was made for, until it is released. */
export class Hold {
  /** Resolves when the call is stopped. */
  readonly reached: Promise<void>;
  private resolveReached!: () => void;
  private resolveReleased!: (goesOn: boolean) => void;
  private readonly released: Promise<boolean>;
  private isTaken = false;
  private seen = 0;

  /**
   * @param matches - says which calls it is for
   * @param nth - the how manieth of these; the first is 1
   */
  constructor(
    readonly side: Side,
    private readonly matches: (call: string) => boolean,
    private readonly nth = 1,
  ) {
    this.reached = new Promise(resolve => {
      this.resolveReached = resolve;
    });
    this.released = new Promise(resolve => {
      this.resolveReleased = resolve;
    });
  }

  /** @returns whether this is the call to stop */
  take(call: string): boolean {
    if (this.isTaken || !this.matches(call)) return false;
    this.seen += 1;
    this.isTaken = this.seen === this.nth;
    return this.isTaken;
  }

  /**
   * Stops the caller here.
   *
   * @returns whether the call goes on then
   */
  async stop(): Promise<boolean> {
    this.resolveReached();
    return this.released;
  }

  /** Lets the call go on; who was not stopped yet never is. */
  release(): void {
    this.isTaken = true;
    this.resolveReleased(true);
  }

  /** The call never arrives. */
  drop(): void {
    this.isTaken = true;
    this.resolveReleased(false);
  }
}

/** The first of these holds that is for a call. */
export function takeHold(
  holds: readonly Hold[],
  call: string,
): Hold | undefined {
  return holds.find(hold => hold.take(call));
}
