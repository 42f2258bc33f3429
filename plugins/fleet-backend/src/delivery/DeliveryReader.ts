import { shareRuns } from '@slipway/platform-state';
import type { Knex } from 'knex';
import {
  listTouchedRows,
  readHistoryRows,
  readLastEventId,
  readSince,
} from '../store/readDeliveryRows';
import type { ApplicationDelivery } from './ApplicationDelivery';
import { readDelivery } from './readDelivery';

/** Histories that are in memory together. */
const APPLICATIONS_AT_ONCE = 200;

/** The deliveries of all applications that there are and were, by `service/application`. */
export interface Deliveries {
  /** Up to which event. */
  readonly lastEvent: bigint;
  /** Since when somebody looks, milliseconds since 1970. */
  readonly since: number;
  readonly byName: ReadonlyMap<string, ApplicationDelivery>;
}

/** Keeps the deliveries as the events tell of them: after each change those are read anew to which something happened. */
export class DeliveryReader {
  /** As it is now; who asks together shares one look. */
  readonly current: () => Promise<Deliveries> = shareRuns(() => this.update());
  private readonly byName = new Map<string, ApplicationDelivery>();
  private lastEvent = 0n;
  private since?: number;

  constructor(private readonly knex: Knex) {}

  private async update(): Promise<Deliveries> {
    const { knex, byName } = this;
    const lastEvent = await readLastEventId(knex);
    // The database is an older one: somebody has restored it.
    if (lastEvent < this.lastEvent) {
      byName.clear();
      this.lastEvent = 0n;
    }
    if (lastEvent > this.lastEvent) {
      const touched = await listTouchedRows(knex, this.lastEvent);
      for (let at = 0; at < touched.length; at += APPLICATIONS_AT_ONCE) {
        const some = touched.slice(at, at + APPLICATIONS_AT_ONCE);
        for (const { service, application, events } of await readHistoryRows(
          knex,
          some,
        ))
          byName.set(`${service}/${application}`, readDelivery(events));
      }
      this.lastEvent = lastEvent;
    }
    this.since ??= await readSince(knex);
    return { lastEvent, since: this.since, byName };
  }
}
