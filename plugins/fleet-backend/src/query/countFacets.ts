import type { FleetFacets } from '@slipway/plugin-fleet-common';
import {
  FILTER_KEYS,
  OWN_KEYS,
  PLACE_KEYS,
  type FleetSelection,
} from './FleetQuery';
import type { FleetRow, ValueTables } from './FleetRow';
import { RowFilter } from './RowFilter';
import { ValueCounter } from './ValueCounter';

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
  const counters = FILTER_KEYS.map(key => new ValueCounter(tables[key]));
  const keys = filter.asksPlaces ? OWN_KEYS.length : FILTER_KEYS.length;
  for (const row of rows) {
    if (!filter.hasWords(row)) continue;
    const obstacle = filter.findObstacle(row);
    if (obstacle === 'several') continue;
    if (filter.hasPlace(row)) {
      if (obstacle !== 'none') counters[obstacle].count(row.values[obstacle]);
      else
        for (let key = 0; key < keys; key++)
          counters[key].count(row.values[key]);
    }
    if (filter.asksPlaces && obstacle === 'none')
      for (let key = 0; key < PLACE_KEYS.length; key++)
        counters[OWN_KEYS.length + key].count(listFitting(row, filter, key));
  }
  return Object.fromEntries(
    FILTER_KEYS.map((key, at) => [
      key,
      counters[at].list(selection.filters[key] ?? [], most),
    ]),
  );
}

/** The values of one key, each once, of the deployments that have what is asked of the others. */
function listFitting(row: FleetRow, filter: RowFilter, key: number): number[] {
  const found: number[] = [];
  for (const place of row.placed)
    if (filter.fits(place, key) && !found.includes(place[key]))
      found.push(place[key]);
  return found;
}
