import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import { FILTER_KEYS, type FilterKey } from './FleetQuery';
import type { FleetRow, ValueTables } from './FleetRow';

/** A service has one of the values of a key, whatever their case. */
export interface FleetCondition {
  readonly key: FilterKey;
  readonly values: readonly string[];
}

/** What somebody may see. */
export type Visibility = 'all' | 'none' | PermissionCriteria<FleetCondition>;

/** Makes a visibility ready for many rows. Good as long as no row changes. */
export function compileVisibility(
  visibility: Visibility,
  tables: ValueTables,
): (row: FleetRow) => boolean {
  if (typeof visibility === 'string') return () => visibility === 'all';
  if ('not' in visibility) {
    const takes = compileVisibility(visibility.not, tables);
    return row => !takes(row);
  }
  if ('allOf' in visibility) {
    const all = visibility.allOf.map(part => compileVisibility(part, tables));
    return row => all.every(takes => takes(row));
  }
  if ('anyOf' in visibility) {
    const any = visibility.anyOf.map(part => compileVisibility(part, tables));
    return row => any.some(takes => takes(row));
  }
  const { key, values } = visibility;
  const asked = new Set(values.map(value => value.toLowerCase()));
  const marks = tables[key].mark(value => asked.has(value.toLowerCase()));
  const at = FILTER_KEYS.indexOf(key);
  return row => row.values[at].some(number => marks[number] === 1);
}
