/** Writes in the background: one write at a time, and any number of wishes during it are one more. */
export class Saver {
  private running: Promise<void> | undefined;
  private wanted = false;

  constructor(private readonly write: () => Promise<void>) {}

  save(): void {
    this.wanted = true;
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
  }

  /** Resolves when everything is written that was wished for. */
  async settle(): Promise<void> {
    await this.running;
  }

  private async run(): Promise<void> {
    while (this.wanted) {
      // Steps of many Applications come at the same moment: let them all come.
      await new Promise(setImmediate);
      this.wanted = false;
      await this.write().catch(error =>
        console.error('The state of Argo CD could not be written:', error),
      );
    }
  }
}
