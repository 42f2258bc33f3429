/** A write of the sandbox's repository, as `/_sandbox/history` tells it. */
export interface HistoryEntry {
  readonly number: number;
  readonly actor: string;
  readonly branch: string;
  /** e.g. `branch-created`, `pull-opened`. */
  readonly action: string;
  readonly pull?: number;
}
