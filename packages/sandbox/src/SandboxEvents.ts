/** Something that happened in the sandbox. */
export interface SandboxEvent {
  /** As GitHub names it. */
  readonly name: 'push' | 'pull_request';
  /** The ref that was pushed to, in full; a pull request has none. */
  readonly ref?: string;
  /** What a webhook carries. It takes git a while, so only who needs it asks. */
  describe(): Promise<object>;
}

export type EventListener = (event: SandboxEvent) => void;

/** What happens in the sandbox, told to whoever listens. */
export class SandboxEvents {
  private readonly listeners = new Set<EventListener>();

  /** @returns a function that stops the listening */
  on(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls every listener in the order they came; they must not throw and do slow work later. */
  emit(event: SandboxEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
