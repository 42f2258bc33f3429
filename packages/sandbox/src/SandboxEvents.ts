/** Called with GitHub's name of an event, e.g. `push`, and its payload as a webhook would carry it. */
export type EventListener = (event: string, payload: unknown) => void;

/** What happens in the sandbox, told to whoever listens. */
export class SandboxEvents {
  private readonly listeners = new Set<EventListener>();

  /** @returns a function that stops the listening */
  on(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls every listener in the order they came; they must not throw and do slow work later. */
  emit(event: string, payload: unknown): void {
    for (const listener of this.listeners) listener(event, payload);
  }
}
