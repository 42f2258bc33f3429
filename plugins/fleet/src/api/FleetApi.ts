import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  FleetEvent,
  FleetFacets,
  FleetServiceDetail,
  FleetServices,
} from '@slipway/plugin-fleet-common';

/** Which services to list, and in which order. */
export interface FleetQuery {
  /** Words that name, owner, route or description hold. */
  readonly search?: string;
  /** By key, e.g. `{verdict: ['unprotected', 'gateway-only']}`: one of the values of every key. */
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  /** A column, with a dash before it for the other way round, e.g. `-createdAt`. */
  readonly sort?: string;
}

/** What the fleet is asked for. Each throws an error with a sentence for people. */
export interface FleetApi {
  listServices(
    query: FleetQuery,
    page: { readonly offset: number; readonly limit: number },
    signal?: AbortSignal,
  ): Promise<FleetServices>;
  readFacets(query: FleetQuery, signal?: AbortSignal): Promise<FleetFacets>;
  /** @returns undefined when there is none, or the person may not see it */
  readService(
    service: string,
    application: string,
    signal?: AbortSignal,
  ): Promise<FleetServiceDetail | undefined>;
  /** Newest first. */
  listEvents(
    service: string,
    application: string,
    page: {
      readonly environment?: string;
      /** Id of an event: those before it. */
      readonly before?: string;
      readonly limit: number;
    },
    signal?: AbortSignal,
  ): Promise<{ readonly items: readonly FleetEvent[] }>;
}

/** @see FleetApi */
export const fleetApiRef = createApiRef<FleetApi>({ id: 'plugin.fleet.api' });
