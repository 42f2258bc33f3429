import type { FleetService } from '@slipway/plugin-fleet-common';
import type { FleetQuery } from '../../api/FleetApi';

/** So many rows are asked for at once. */
export const PAGE_SIZE = 100;

/** What is known of the rows. It is never changed: there is another one when something changes. */
export interface FleetRowsState {
  /** Of which query they are; for a moment it is the one before. */
  readonly query: FleetQuery;
  /** Undefined until the first answer. */
  readonly total: number | undefined;
  readonly pages: ReadonlyMap<number, readonly FleetService[]>;
  /** In the order of promotion. */
  readonly environments: readonly string[];
  /** Cells that have just changed, by `{entityRef} {column}`; the two marks take turns, so that each change is seen. */
  readonly marks: ReadonlyMap<string, 'odd' | 'even'>;
  /** Why the last try failed; what is there stays. */
  readonly error: Error | undefined;
  /** The last moment at which rows came, ISO 8601. */
  readonly loadedAt: string | undefined;
  /** True while the rows are those of the query before. */
  readonly isOutdated: boolean;
}

/** Nothing is known yet. */
export const NO_ROWS: FleetRowsState = {
  query: {},
  total: undefined,
  pages: new Map(),
  environments: [],
  marks: new Map(),
  error: undefined,
  loadedAt: undefined,
  isOutdated: false,
};

/** @returns undefined while it is on its way */
export function readRow(
  { pages }: FleetRowsState,
  index: number,
): FleetService | undefined {
  return pages.get(Math.floor(index / PAGE_SIZE))?.[index % PAGE_SIZE];
}
