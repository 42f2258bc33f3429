import type { Portal } from './Portal';
import type { Postgres } from './Postgres';
import type { Tally } from './Tally';

/** One fault, done to a running portal. */
export interface Job {
  /** The row of the table that it belongs to. */
  readonly row: string;
  /** How many cases it is. */
  readonly cases: number;
  /** @param postgres - the portal's own, where it has one of its own */
  run(portal: Portal, tally: Tally, postgres: Postgres): Promise<void>;
}
