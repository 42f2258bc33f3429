/** What was done to a branch (or a tag, by its full name) or a pull request, and by whom. */
export type SandboxWrite = {
  /** The login of who did it. */
  readonly actor: string;
  /** Of a pull request the head. */
  readonly branch: string;
} & (
  | {
      readonly action: 'branch-created' | 'branch-moved' | 'branch-deleted';
      /** Where it was; absent when it was created. */
      readonly before?: string;
      /** Where it is; absent when it was deleted. */
      readonly after?: string;
    }
  | {
      readonly action:
        | 'pull-opened'
        | 'pull-closed'
        | 'pull-merged'
        | 'pull-reopened'
        | 'pull-edited'
        | 'pull-followed';
      readonly pull: number;
      /** The head's last commit. */
      readonly commit: string;
      /** It followed from what became of its branches; the actor is who had opened it. */
      readonly isConsequence?: boolean;
    }
);

/** Something that happened in the sandbox. */
export interface SandboxEvent {
  /** As GitHub names it. */
  readonly name: 'push' | 'pull_request';
  /** The ref that was pushed to, in full; a pull request has none. */
  readonly ref?: string;
  readonly write: SandboxWrite;
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
