import type { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import { askPortal, PortalError } from '@slipway/pages';
import type {
  FleetDelivery,
  FleetFacets,
  FleetFigures,
  FleetServiceDetail,
  FleetServices,
} from '@slipway/plugin-fleet-common';
import type { TaskEvent } from '../creations/readTaskEnd';
import type { HomeApi } from './HomeApi';

/** Asks the portal's backend over HTTP. */
export class HomeClient implements HomeApi {
  constructor(
    private readonly apis: {
      readonly discoveryApi: DiscoveryApi;
      readonly fetchApi: FetchApi;
    },
  ) {}

  async listServices(
    owners: readonly string[],
    sort: 'health' | 'verdict',
    limit: number,
    signal?: AbortSignal,
  ): Promise<FleetServices> {
    const query = new URLSearchParams({ sort, limit: String(limit) });
    query.append('filter', 'state=live');
    for (const owner of owners) query.append('filter', `owner=${owner}`);
    return this.ask('fleet', `services?${query}`, signal);
  }

  async readService(
    service: string,
    application: string,
    signal?: AbortSignal,
  ): Promise<FleetServiceDetail | undefined> {
    const path = [service, application].map(encodeURIComponent).join('/');
    try {
      return await this.ask('fleet', `services/${path}`, signal);
    } catch (error) {
      if (error instanceof PortalError && error.kind === 'missing')
        return undefined;
      throw error;
    }
  }

  async readFigures(signal?: AbortSignal): Promise<FleetFigures> {
    const { figures } = await this.ask<FleetFacets>(
      'fleet',
      'facets?limit=1',
      signal,
    );
    return figures;
  }

  async readDelivery(signal?: AbortSignal): Promise<FleetDelivery> {
    return this.ask('fleet', 'delivery', signal);
  }

  async readLog(
    taskId: string,
    signal?: AbortSignal,
  ): Promise<readonly TaskEvent[]> {
    const path = `v2/tasks/${encodeURIComponent(taskId)}/events`;
    return this.ask('scaffolder', path, signal);
  }

  async countAsks(signal?: AbortSignal): Promise<number> {
    const { items } = await this.ask<{ items: { state: string }[] }>(
      'approval',
      'v1/asks',
      signal,
    );
    return items.filter(({ state }) => state === 'waiting').length;
  }

  private ask<T>(
    plugin: string,
    path: string,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    return askPortal(this.apis, { plugin, path }, signal);
  }
}
