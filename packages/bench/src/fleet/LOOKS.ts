/** One look at a page of services, for each of the two: what they list, and the values that there are to filter by. */
export interface Look {
  readonly fleet: readonly string[];
  readonly catalog: readonly string[];
  /** As many questions to the fleet, to which there is nothing to say. */
  readonly nothing: readonly string[];
}

const OWNERS = ['commerce', 'growth', 'mobility', 'platform', 'ticketing'];
const WORDS = ['api', 'worker', 'admin', 'bad', 'kob'];
const FACETS = ['spec.owner', 'spec.system', 'spec.lifecycle', 'spec.type']
  .map(facet => `facet=${facet}`)
  .join('&');

/** What different people look at: everything, an owner's, what a word finds, another page. */
export const LOOKS: readonly Look[] = [
  lookAt('', ''),
  lookAt('&offset=40', '&offset=40'),
  ...OWNERS.map(owner =>
    lookAt(
      `&filter=owner=group:default/${owner}`,
      `,spec.owner=group:default/${owner}`,
    ),
  ),
  ...WORDS.map(word => lookAt(`&q=${word}`, `&fullTextFilterTerm=${word}`)),
];

function lookAt(fleet: string, catalog: string): Look {
  const [filter, rest] = catalog.startsWith(',')
    ? [catalog, '']
    : ['', catalog];
  return {
    fleet: [
      `/api/fleet/services?limit=20${fleet}`,
      `/api/fleet/facets?${fleet.replace(/&offset=\d+/, '').slice(1)}`,
    ],
    catalog: [
      `/api/catalog/entities/by-query?limit=20&orderField=metadata.name,asc&filter=kind=component${filter}${rest}`,
      `/api/catalog/entity-facets?${FACETS}&filter=kind=component${filter}`,
    ],
    nothing: Array(2).fill('/api/fleet/services?limit=1&q=nobody-is-called-so'),
  };
}
