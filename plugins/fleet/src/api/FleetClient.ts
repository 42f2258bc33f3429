import type { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type {
  FleetEvent,
  FleetFacets,
  FleetServiceDetail,
  FleetServices,
} from '@slipway/plugin-fleet-common';
import type { FleetApi, FleetQuery } from './FleetApi';
import { withPatience } from './withPatience';

/** Asks the portal's backend over HTTP. */
export class FleetClient implements FleetApi {
  constructor(
    private readonly options: {
      readonly discoveryApi: DiscoveryApi;
      readonly fetchApi: FetchApi;
    },
  ) {}

  async listServices(
    query: FleetQuery,
    page: { readonly offset: number; readonly limit: number },
    signal?: AbortSignal,
  ): Promise<FleetServices> {
    const search = writeQuery(query);
    search.set('offset', String(page.offset));
    search.set('limit', String(page.limit));
    return this.get(`services?${search}`, signal);
  }

  async readFacets(
    { search, filters }: FleetQuery,
    signal?: AbortSignal,
  ): Promise<FleetFacets> {
    const asked = writeQuery({ search, filters });
    return this.get(`facets?${asked}`, signal);
  }

  async readService(
    service: string,
    application: string,
    signal?: AbortSignal,
  ): Promise<FleetServiceDetail | undefined> {
    return this.get(pathOf(service, application), signal, async response =>
      response.status === 404 ? undefined : read(response),
    );
  }

  async listEvents(
    service: string,
    application: string,
    page: {
      readonly environment?: string;
      readonly before?: string;
      readonly limit: number;
    },
    signal?: AbortSignal,
  ): Promise<{ readonly items: readonly FleetEvent[] }> {
    const search = new URLSearchParams({ limit: String(page.limit) });
    if (page.environment) search.set('environment', page.environment);
    if (page.before) search.set('before', page.before);
    const path = `${pathOf(service, application)}/events?${search}`;
    return this.get(path, signal);
  }

  private get<T>(
    path: string,
    given: AbortSignal | undefined,
    take: (response: Response) => Promise<T> = read,
  ): Promise<T> {
    // The answer has to be there in time too, not only its beginning.
    return withPatience(
      async signal => take(await this.fetch(path, signal)),
      given,
    );
  }

  private async fetch(path: string, signal: AbortSignal): Promise<Response> {
    const { discoveryApi, fetchApi } = this.options;
    const baseUrl = await discoveryApi.getBaseUrl('fleet');
    try {
      return await fetchApi.fetch(`${baseUrl}/${path}`, { signal });
    } catch {
      throw new Error('The portal does not answer');
    }
  }
}

function writeQuery({ search, filters = {}, sort }: FleetQuery) {
  const query = new URLSearchParams();
  if (search) query.set('q', search);
  for (const [key, values] of Object.entries(filters))
    for (const value of values) query.append('filter', `${key}=${value}`);
  if (sort) query.set('sort', sort);
  return query;
}

function pathOf(service: string, application: string): string {
  return `services/${encodeURIComponent(service)}/${encodeURIComponent(
    application,
  )}`;
}

/** @throws the backend's own sentence where it has one */
async function read<T>(response: Response): Promise<T> {
  if (response.ok) return response.json();
  const body = await response.json().catch(() => undefined);
  const message =
    body?.error?.message || `The portal answered ${response.status}`;
  // Lists are always there: only a portal without the fleet's backend has none.
  throw response.status === 404
    ? new NotFoundError(message)
    : new Error(message);
}
