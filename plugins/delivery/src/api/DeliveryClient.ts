import type { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import { askPortal } from '@slipway/pages';
import type { FleetDelivery } from '@slipway/plugin-fleet-common';
import type { DeliveryApi, DeliveryQuery } from './DeliveryApi';

/** Asks the fleet's backend over HTTP. */
export class DeliveryClient implements DeliveryApi {
  constructor(
    private readonly options: {
      readonly discoveryApi: DiscoveryApi;
      readonly fetchApi: FetchApi;
    },
  ) {}

  readDelivery(
    { from, to, environment, by }: DeliveryQuery,
    signal?: AbortSignal,
  ): Promise<FleetDelivery> {
    const asked = Object.entries({ from, to, environment, by }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    const path = `delivery?${new URLSearchParams(asked)}`;
    return askPortal(this.options, { plugin: 'fleet', path }, signal);
  }
}
