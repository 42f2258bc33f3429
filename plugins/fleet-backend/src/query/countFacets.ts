import type { FleetFacets } from '@slipway/plugin-fleet-common';
import { FILTER_KEYS, type FilterKey, type FleetSelection } from './FleetQuery';
import {
  OWN_KEYS,
  PLACE_KEYS,
  type FleetRow,
  type ValueTables,
} from './FleetRow';
import { RowFilter } from './RowFilter';

/**
 * Counts, for each value of each key, the rows that all other filters and this value would leave: in one pass.
 *
 * @param most - so many values of a key; those that are asked for come on top of it
 */
export function countFacets(
  rows: Iterable<FleetRow>,
  selection: FleetSelection,
  tables: ValueTables,
  most: number,
): FleetFacets['facets'] {
  const filter = new RowFilter(selection, tables);
  const counts = Object.fromEntries(
    FILTER_KEYS.map(key => [key, new Counter(tables[key].values.length)]),
  ) as Record<FilterKey, Counter>;
  let row = 0;
  for (const each of rows) {
    row++;
    if (!filter.hasWords(each)) continue;
    const obstacle = filter.findObstacle(each);
    if (obstacle === 'several') continue;
    if (filter.hasPlace(each))
      for (const key of obstacle === 'none' ? OWN_KEYS : [obstacle])
        for (const value of each.own[key]) counts[key].count(value, row);
    if (obstacle !== 'none') continue;
    for (const place of each.placed)
      for (const key of PLACE_KEYS)
        if (filter.fits(place, key)) counts[key].count(place[key], row);
  }
  return Object.fromEntries(
    FILTER_KEYS.map(key => [
      key,
      counts[key].list(
        tables[key].values,
        new Set(selection.filters[key]),
        most,
      ),
    ]),
  );
}

class Counter {
  private readonly counts: Uint32Array;
  private readonly lastRows: Uint32Array;

  constructor(values: number) {
    this.counts = new Uint32Array(values);
    this.lastRows = new Uint32Array(values);
  }

  /** A row counts once, however many deployments have the value. */
  count(value: number, row: number): void {
    if (this.lastRows[value] === row) return;
    this.lastRows[value] = row;
    this.counts[value]++;
  }

  list(values: readonly string[], asked: ReadonlySet<string>, most: number) {
    const listed = values
      .map((value, number) => ({ value, count: this.counts[number] }))
      .filter(({ count }) => count > 0)
      .sort(
        (one, other) =>
          other.count - one.count || (one.value < other.value ? -1 : 1),
      );
    const kept = listed.slice(0, most);
    const shown = new Set(kept.map(({ value }) => value));
    // Who has asked for a value sees it, so that it can be given up.
    for (const value of [...asked].sort()) {
      if (shown.has(value)) continue;
      const count = listed.find(one => one.value === value)?.count ?? 0;
      kept.push({ value, count });
    }
    return kept;
  }
}
