import type { SandboxEvents, SandboxWrite } from '../SandboxEvents';

/** A write of the repository that was done. */
export type HistoryEntry = SandboxWrite & {
  /** Counts up from 1. */
  readonly number: number;
  /** ISO 8601. */
  readonly at: string;
};

/**
 * Everything that became of branches and pull requests since the sandbox runs, and who did it: what a test believes,
 * whatever the one who wrote believes that it has written. Nothing in it is ever changed.
 */
export class History {
  private readonly entries: HistoryEntry[] = [];

  constructor(events: SandboxEvents, now: () => Date) {
    events.on(({ write }) => {
      this.entries.push({
        number: this.entries.length + 1,
        at: now().toISOString(),
        ...write,
      });
    });
  }

  /** @param branch - only what concerns this one, e.g. `slipway/order/api` */
  list(branch?: string): readonly HistoryEntry[] {
    return branch === undefined
      ? this.entries
      : this.entries.filter(entry => entry.branch === branch);
  }
}
