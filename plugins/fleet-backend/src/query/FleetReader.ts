import { shareRuns } from '@slipway/platform-state';
import type { Knex } from 'knex';
import { readChanges, readSeq } from '../store/readChanges';
import { FleetIndex } from './FleetIndex';

/** Brings this replica's index up to date before each answer, so that all replicas answer the same. */
export class FleetReader {
  private index = new FleetIndex();
  /** The fleet as it is now. It may be another one after the next `await`, never half of one. */
  readonly current: () => Promise<FleetIndex>;

  constructor(private readonly knex: Knex) {
    // One cheap question to the database serves all who came while the last one was under way.
    this.current = shareRuns(() => this.update());
  }

  private async update(): Promise<FleetIndex> {
    const seq = await readSeq(this.knex);
    if (seq === this.index.seq) return this.index;
    // The database is an older one: somebody has restored it.
    if (seq < this.index.seq) this.index = new FleetIndex();
    this.index.apply(await readChanges(this.knex, this.index.seq));
    return this.index;
  }
}
