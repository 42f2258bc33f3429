import type { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import { askPortal, PortalError } from '@slipway/pages';
import type {
  FleetEvent,
  FleetFacets,
  FleetServiceDetail,
  FleetServices,
} from '@slipway/plugin-fleet-common';
import type { FleetApi, FleetQuery } from './FleetApi';

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
    try {
      return await this.get(pathOf(service, application), signal);
    } catch (error) {
      if (error instanceof PortalError && error.kind === 'missing')
        return undefined;
      throw error;
    }
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

  private get<T>(path: string, signal: AbortSignal | undefined): Promise<T> {
    return askPortal(this.options, { plugin: 'fleet', path }, signal);
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
