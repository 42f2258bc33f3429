import type { FleetService } from '@slipway/plugin-fleet-common';
import type { FleetQuery } from '../../api/FleetApi';
import { asOf } from '../../deployment/asOf';

/** So many rows are asked for at once. */
export const PAGE_SIZE = 100;

/** Rows that came together. */
export interface FleetRowsPage {
  readonly items: readonly FleetService[];
  /** When they came, ISO 8601. */
  readonly loadedAt: string;
  /** They were asked for again since, and did not come. */
  readonly isFailed: boolean;
}

/** What is known of the rows. It is never changed: there is another one when something changes. */
export interface FleetRowsState {
  /** Of which query they are; for a moment it is the one before. */
  readonly query: FleetQuery;
  /** Undefined until the first answer. */
  readonly total: number | undefined;
  readonly pages: ReadonlyMap<number, FleetRowsPage>;
  /** In the order of promotion. */
  readonly environments: readonly string[];
  /** Cells that have just changed, by `{entityRef} {column}`; the two marks take turns, so that each change is seen. */
  readonly marks: ReadonlyMap<string, 'odd' | 'even'>;
  /** Why what is in view could not be asked for the last time; what is there stays. */
  readonly error: Error | undefined;
  /** When the oldest of what is in view came, ISO 8601; undefined when nothing of it is there. */
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

/**
 * A row as it has to be shown: while the portal does not answer, nothing of it is live.
 *
 * @returns undefined while it is on its way
 */
export function readRow(
  { pages, error }: FleetRowsState,
  index: number,
): FleetService | undefined {
  const page = pages.get(Math.floor(index / PAGE_SIZE));
  const row = page?.items[index % PAGE_SIZE];
  return row && (error || page.isFailed) ? asOf(row, page.loadedAt) : row;
}
