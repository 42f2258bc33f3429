import type { FleetSort } from './FleetQuery';
import type { FleetRow } from './FleetRow';

/** So many rows are moved one by one; more are sorted in. */
const FEW = 100;

/** Rows in one order, which is mended when it is next asked for, and not sorted anew. */
export class SortedRows {
  private rows: FleetRow[] = [];
  private readonly gone = new Set<FleetRow>();
  private readonly added = new Set<FleetRow>();

  constructor(private readonly sort: FleetSort, rows: Iterable<FleetRow>) {
    for (const row of rows) this.added.add(row);
  }

  replace(before: FleetRow | undefined, now: FleetRow | undefined): void {
    if (before && !this.added.delete(before)) this.gone.add(before);
    if (now) this.added.add(now);
  }

  /** Not to be changed, and good until the next {@link replace}. */
  list(): readonly FleetRow[] {
    if (this.gone.size + this.added.size > FEW) {
      this.rows = this.rows.filter(row => !this.gone.has(row));
      for (const row of this.added) this.rows.push(row);
      this.rows.sort((one, other) => compareRows(one, other, this.sort));
    } else {
      for (const row of this.gone) this.rows.splice(this.findPlace(row), 1);
      for (const row of this.added)
        this.rows.splice(this.findPlace(row), 0, row);
    }
    this.gone.clear();
    this.added.clear();
    return this.rows;
  }

  /** Where a row is, or belongs. */
  private findPlace(row: FleetRow): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareRows(this.rows[middle], row, this.sort) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Total: two rows are never equal, so that a page neither repeats nor misses one. */
function compareRows(
  one: FleetRow,
  other: FleetRow,
  { column, isReversed }: FleetSort,
): number {
  const first = one.sortKeys[column];
  const second = other.sortKeys[column];
  if (first !== second) {
    if (first === null) return 1;
    if (second === null) return -1;
    return first < second === isReversed ? 1 : -1;
  }
  return (
    compareTexts(one.summary.name, other.summary.name) ||
    compareTexts(one.summary.service, other.summary.service) ||
    compareTexts(one.summary.application, other.summary.application)
  );
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
