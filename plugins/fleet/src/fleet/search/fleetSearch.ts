import type { FleetQuery } from '../../api/FleetApi';

/** What the fleet is filtered by: keys of the API and of the page's address. */
export const FILTER_KEYS = [
  'owner',
  'service',
  'verdict',
  'guard',
  'health',
  'sync',
  'environment',
  'template',
  'state',
] as const;

/** What the fleet is sorted by: columns of the API. */
const SORTS = [
  'name',
  'service',
  'owner',
  'route',
  'verdict',
  'health',
  'createdAt',
  'template',
];

/** How the fleet is sorted when nothing else is asked for. */
export const DEFAULT_SORT = 'name';

/** The query that the address of the page says: `?q=order&verdict=unprotected&sort=-createdAt`. */
export function readFleetSearch(address: URLSearchParams): FleetQuery {
  const filters: Record<string, readonly string[]> = {};
  for (const key of FILTER_KEYS) {
    const values = [...new Set(address.getAll(key))].sort();
    if (values.length > 0) filters[key] = values;
  }
  return {
    search: address.get('q')?.trim() || undefined,
    filters,
    sort: readSort(address.get('sort') ?? ''),
  };
}

/** Somebody may have written the address by hand. */
function readSort(sort: string): string {
  return SORTS.includes(sort.replace(/^-/, '')) ? sort : DEFAULT_SORT;
}

/** The address that says the query; the same query has always the same one. */
export function writeFleetSearch({
  search,
  filters = {},
  sort,
}: FleetQuery): URLSearchParams {
  const address = new URLSearchParams();
  if (search) address.set('q', search);
  for (const key of FILTER_KEYS)
    for (const value of filters[key] ?? []) address.append(key, value);
  if (sort && sort !== DEFAULT_SORT) address.set('sort', sort);
  return address;
}

/** The other way round for the column that it is sorted by, else that column from its start. */
export function toggleSort(sort: string | undefined, column: string): string {
  return sort === column ? `-${column}` : column;
}
