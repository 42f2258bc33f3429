import type { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import type { SearchResultSet } from '@backstage/plugin-search-common';
import { askPortal } from '@slipway/pages';
import type {
  FleetRoute,
  FleetRoutes,
  FleetServices,
} from '@slipway/plugin-fleet-common';
import { SEARCH_TYPES } from '@slipway/plugin-search-common';
import type { AskedRequest } from '../question/readQuestion';
import type {
  Finding,
  Findings,
  Guarded,
  SearchApi,
  WordQuery,
} from './SearchApi';

/** Whoever does not find it among these says more of it. */
const MOST_FOUND = 50;
/** More routes for one request than anybody reads. */
const MOST_SERVING = 50;
/** As many names as stand in a line. */
const NAMED = 4;

/** Asks the backends of search and fleet over HTTP. */
export class SearchClient implements SearchApi {
  constructor(
    private readonly options: {
      readonly discoveryApi: DiscoveryApi;
      readonly fetchApi: FetchApi;
    },
  ) {}

  async find(
    { words, type }: WordQuery,
    signal?: AbortSignal,
  ): Promise<Findings> {
    const asked = new URLSearchParams({
      term: words,
      pageLimit: String(MOST_FOUND),
    });
    // Whatever else is indexed has no place on the page.
    (type ? [type] : SEARCH_TYPES).forEach((one, at) =>
      asked.set(`types[${at}]`, one),
    );
    const { results, nextPageCursor } = await askPortal<SearchResultSet>(
      this.options,
      { plugin: 'search', path: `query?${asked}` },
      signal,
    );
    return {
      items: results as unknown as Finding[],
      isCut: nextPageCursor !== undefined,
    };
  }

  async findServing(
    { path, method, host }: AskedRequest,
    signal?: AbortSignal,
  ): Promise<readonly FleetRoute[]> {
    const { items } = await askPortal<FleetRoutes>(
      this.options,
      {
        plugin: 'fleet',
        path: `routes?${new URLSearchParams({
          path,
          ...(method && { method }),
          ...(host && { host }),
          limit: String(MOST_SERVING),
        })}`,
      },
      signal,
    );
    return items;
  }

  async findGuarded(guard: string, signal?: AbortSignal): Promise<Guarded> {
    const asked = new URLSearchParams({
      filter: `guard=${guard}`,
      limit: String(NAMED),
    });
    const { items, totalItems } = await askPortal<FleetServices>(
      this.options,
      { plugin: 'fleet', path: `services?${asked}` },
      signal,
    );
    return { names: items.map(({ name }) => name), total: totalItems };
  }
}
