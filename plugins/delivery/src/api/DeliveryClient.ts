import type { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import { askPortal } from '@slipway/pages';
import type {
  DeliveryGroup,
  FleetDelivery,
} from '@slipway/plugin-fleet-common';
import type { DeliveryApi, DeliveryQuery } from './DeliveryApi';
import { writeSort } from './writeSort';

/** The backend tells of so many groups at once. */
const GROUPS_AT_ONCE = 10_000;

/** Asks the fleet's backend over HTTP. */
export class DeliveryClient implements DeliveryApi {
  constructor(
    private readonly options: {
      readonly discoveryApi: DiscoveryApi;
      readonly fetchApi: FetchApi;
    },
  ) {}

  readDelivery(
    query: DeliveryQuery,
    signal?: AbortSignal,
  ): Promise<FleetDelivery> {
    return this.ask(query, 0, signal);
  }

  async readGroups(query: DeliveryQuery): Promise<readonly DeliveryGroup[]> {
    const all: DeliveryGroup[] = [];
    for (;;) {
      const page = await this.ask(
        { ...query, most: GROUPS_AT_ONCE },
        all.length,
      );
      all.push(...page.groups);
      // Groups come and go meanwhile.
      if (all.length >= page.totalGroups || page.groups.length === 0)
        return all;
    }
  }

  private ask(
    { from, to, environment, by, sort, most }: DeliveryQuery,
    offset: number,
    signal?: AbortSignal,
  ): Promise<FleetDelivery> {
    const asked = Object.entries({
      ...{ from, to, environment, by },
      sort: writeSort(sort),
      limit: String(most),
      offset: offset ? String(offset) : undefined,
    }).filter((entry): entry is [string, string] => entry[1] !== undefined);
    const path = `delivery?${new URLSearchParams(asked)}`;
    return askPortal(this.options, { plugin: 'fleet', path }, signal);
  }
}
