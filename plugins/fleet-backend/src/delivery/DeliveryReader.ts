import { shareRuns } from '@slipway/platform-state';
import type { Knex } from 'knex';
import {
  listTouchedRows,
  readHistoryRows,
  readLastEventId,
  readSince,
} from '../store/readDeliveryRows';
import type { DeliveryEvent } from './DeliveryEvent';
import { DeliveryTable } from './DeliveryTable';
import { readDelivery } from './readDelivery';
import { NO_SAMPLE, type SamplePast } from './SamplePast';

/** Histories that are in memory together. So few that others are answered between them. */
const APPLICATIONS_AT_ONCE = 50;

/** The deliveries of all applications that there are and were. */
export interface Deliveries {
  /** Up to which event. */
  readonly lastEvent: bigint;
  /** Since when somebody looks, milliseconds since 1970. */
  readonly since: number;
  readonly table: DeliveryTable;
}

/** Keeps the deliveries as the events tell of them: after each change those are read anew to which something happened. */
export class DeliveryReader {
  /** As it is now; who asks together shares one look. */
  readonly current: () => Promise<Deliveries> = shareRuns(() => this.update());
  private table = new DeliveryTable();
  private lastEvent = 0n;
  private since?: number;

  constructor(
    private readonly knex: Knex,
    private readonly sample: SamplePast = NO_SAMPLE,
  ) {}

  private async update(): Promise<Deliveries> {
    const { knex } = this;
    const sample = await this.sample.read();
    const lastEvent = await readLastEventId(knex);
    // The database is an older one: somebody has restored it.
    if (lastEvent < this.lastEvent) {
      this.table = new DeliveryTable();
      this.lastEvent = 0n;
    }
    if (this.lastEvent === 0n)
      this.table.replace(
        new Map([...sample].map(([name, past]) => [name, readDelivery(past)])),
      );
    if (lastEvent > this.lastEvent) {
      const touched = await listTouchedRows(knex, this.lastEvent);
      for (let at = 0; at < touched.length; at += APPLICATIONS_AT_ONCE) {
        const some = touched.slice(at, at + APPLICATIONS_AT_ONCE);
        const histories = await readHistoryRows(knex, some);
        this.table.replace(
          new Map(
            histories.map(({ service, application, events }) => {
              const name = `${service}/${application}`;
              const before = sample.get(name) ?? [];
              return [name, readDelivery([...before, ...events])];
            }),
          ),
        );
      }
      this.lastEvent = lastEvent;
    }
    this.since ??= startOf(sample) ?? (await readSince(knex));
    return { lastEvent, since: this.since, table: this.table };
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
