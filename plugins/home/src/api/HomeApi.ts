import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  FleetDelivery,
  FleetFigures,
  FleetServiceDetail,
  FleetServices,
} from '@slipway/plugin-fleet-common';
import type { TaskEvent } from '../creations/readTaskEnd';

/** What the home page asks the portal, beside the catalog and the list of creations. Each throws a PortalError. */
export interface HomeApi {
  /**
   * What is on the base branch and belongs to one of these owners.
   *
   * @param sort - what is worst of it first
   */
  listServices(
    owners: readonly string[],
    sort: 'health' | 'verdict',
    limit: number,
    signal?: AbortSignal,
  ): Promise<FleetServices>;
  /** @returns undefined when there is none, or the person may not see it */
  readService(
    service: string,
    application: string,
    signal?: AbortSignal,
  ): Promise<FleetServiceDetail | undefined>;
  readFigures(signal?: AbortSignal): Promise<FleetFigures>;
  /** Of the last 90 days. */
  readDelivery(signal?: AbortSignal): Promise<FleetDelivery>;
  /** What a creation has logged up to now, oldest first. */
  readLog(taskId: string, signal?: AbortSignal): Promise<readonly TaskEvent[]>;
  /** How many creations wait for a second person. */
  countAsks(signal?: AbortSignal): Promise<number>;
}

/** @see HomeApi */
export const homeApiRef = createApiRef<HomeApi>({ id: 'plugin.home.api' });
