/** What belongs to the application itself. */
export const OWN_KEYS = [
  'owner',
  'service',
  'verdict',
  'guard',
  'template',
  'state',
] as const;

/** What belongs to each of its deployments. */
export const PLACE_KEYS = ['environment', 'health', 'sync'] as const;

/** What services can be filtered by. */
export const FILTER_KEYS = [...OWN_KEYS, ...PLACE_KEYS] as const;

/** One of {@link FILTER_KEYS}. */
export type FilterKey = (typeof FILTER_KEYS)[number];

/** What services can be sorted by. */
export const SORT_COLUMNS = [
  'name',
  'service',
  'owner',
  'route',
  'verdict',
  'health',
  'createdAt',
  'template',
] as const;

/** One of {@link SORT_COLUMNS}. */
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** Which services. */
export interface FleetSelection {
  /** One of the values of each key. Those of a deployment must be true of the same deployment. */
  readonly filters: Readonly<Partial<Record<FilterKey, readonly string[]>>>;
  /** In lower case; all of them. */
  readonly words: readonly string[];
}

/** In which order; what has no value comes last either way. */
export interface FleetSort {
  readonly column: SortColumn;
  readonly isReversed: boolean;
}
