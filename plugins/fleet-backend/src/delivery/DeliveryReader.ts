import { shareRuns } from '@slipway/platform-state';
import type { Knex } from 'knex';
import {
  listTouchedRows,
  readHistoryRows,
  readLastEventId,
  readSince,
} from '../store/readDeliveryRows';
import type { DeliveryEvent } from './DeliveryEvent';
import { packDelivery, type PackedDelivery } from './PackedDelivery';
import { readDelivery } from './readDelivery';
import { NO_SAMPLE, type SamplePast } from './SamplePast';

/** Histories that are in memory together. So few that others are answered between them. */
const APPLICATIONS_AT_ONCE = 50;

/** The deliveries of all applications that there are and were, by `service/application`. */
export interface Deliveries {
  /** Up to which event. */
  readonly lastEvent: bigint;
  /** Since when somebody looks, milliseconds since 1970. */
  readonly since: number;
  readonly byName: ReadonlyMap<string, PackedDelivery>;
}

/** Keeps the deliveries as the events tell of them: after each change those are read anew to which something happened. */
export class DeliveryReader {
  /** As it is now; who asks together shares one look. */
  readonly current: () => Promise<Deliveries> = shareRuns(() => this.update());
  private readonly byName = new Map<string, PackedDelivery>();
  private lastEvent = 0n;
  private since?: number;

  constructor(
    private readonly knex: Knex,
    private readonly sample: SamplePast = NO_SAMPLE,
  ) {}

  private async update(): Promise<Deliveries> {
    const { knex, byName } = this;
    const sample = await this.sample.read();
    const lastEvent = await readLastEventId(knex);
    // The database is an older one: somebody has restored it.
    if (lastEvent < this.lastEvent) {
      byName.clear();
      this.lastEvent = 0n;
    }
    if (this.lastEvent === 0n)
      for (const [name, events] of sample)
        byName.set(name, packDelivery(readDelivery(events)));
    if (lastEvent > this.lastEvent) {
      const touched = await listTouchedRows(knex, this.lastEvent);
      for (let at = 0; at < touched.length; at += APPLICATIONS_AT_ONCE) {
        const some = touched.slice(at, at + APPLICATIONS_AT_ONCE);
        for (const { service, application, events } of await readHistoryRows(
          knex,
          some,
        )) {
          const name = `${service}/${application}`;
          const before = sample.get(name) ?? [];
          const delivery = readDelivery([...before, ...events]);
          byName.set(name, packDelivery(delivery));
        }
      }
      this.lastEvent = lastEvent;
    }
    this.since ??= startOf(sample) ?? (await readSince(knex));
    return { lastEvent, since: this.since, byName };
  }
}

/** Nobody who makes a past up leaves a hole in it. */
function startOf(
  sample: ReadonlyMap<string, readonly DeliveryEvent[]>,
): number | undefined {
  let first: number | undefined;
  for (const events of sample.values())
    for (const { at } of events)
      if (first === undefined || at < first) first = at;
  return first;
}
