/** Lets somebody sleep until there may be something to do. */
export class WakeUp {
  private readonly sleepers = new Set<() => void>();

  wake(): void {
    for (const rise of [...this.sleepers]) rise();
  }

  /** Resolves when somebody wakes, or after a time; rejects with the signal's reason. */
  async wait(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    let timer: NodeJS.Timeout | undefined;
    let rise = () => {};
    await new Promise<void>(resolve => {
      rise = resolve;
      timer = setTimeout(rise, ms);
      signal?.addEventListener('abort', rise);
      this.sleepers.add(rise);
    });
    clearTimeout(timer);
    signal?.removeEventListener('abort', rise);
    this.sleepers.delete(rise);
    signal?.throwIfAborted();
  }
}
