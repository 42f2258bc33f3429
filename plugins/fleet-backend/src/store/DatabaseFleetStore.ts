import type { FleetEvent } from '@slipway/plugin-fleet-common';
import type { Knex } from 'knex';
import { DatabaseFleetWriter } from './DatabaseFleetWriter';
import { readApplicationRows } from './applicationRows';
import { listBirthEventRows, listEventRows } from './eventRows';
import type {
  ApplicationKey,
  FleetStore,
  FleetWriter,
  StoredApplication,
} from './FleetStore';
import { holdLeaseRow, releaseLeaseRow } from './leaseRows';
import { RowWriter } from './RowWriter';

/** Ten times what a slow birth takes. */
const MOST_BIRTH_EVENTS = 500;

/** Keeps the fleet in PostgreSQL; {@link migrateFleet} makes its tables. */
export class DatabaseFleetStore implements FleetStore {
  /**
   * @param tell - called with the revision after each write that others want to hear of. What it throws is a bug: the
   * write is done by then.
   */
  constructor(
    private readonly knex: Knex,
    private readonly tell: (revision: string) => void = () => {},
  ) {}

  async write<T>(work: (writer: FleetWriter) => Promise<T>): Promise<T> {
    const { result, news } = await this.knex.transaction(async transaction => {
      // Held until the end: writers queue here, over all replicas.
      const kept = await transaction('fleet_revision').first('seq').forUpdate();
      const seq = Number(kept.seq) + 1;
      const rows = new RowWriter(transaction, seq);
      const done = await work(new DatabaseFleetWriter(rows));
      if (rows.change !== 'nothing')
        await transaction('fleet_revision').update({ seq });
      return { result: done, news: rows.change === 'news' ? seq : undefined };
    });
    if (news !== undefined) this.tell(String(news));
    return result;
  }

  async listEvents(
    key: ApplicationKey,
    options: Parameters<FleetStore['listEvents']>[1],
  ): Promise<FleetEvent[]> {
    return listEventRows(this.knex, key, options);
  }

  /** `undefined` when there is none. */
  async readApplication(
    key: ApplicationKey,
  ): Promise<StoredApplication | undefined> {
    const [application] = await readApplicationRows(this.knex, [key]);
    return application;
  }

  /** Grows whenever an application or a deployment changes, and at no heartbeat of a provider. */
  async readRevision(): Promise<string> {
    const { rows } = await this.knex.raw(
      `select greatest(
        (select max(seq) from fleet_applications),
        (select max(seq) from fleet_deployments),
        0
      ) as revision`,
    );
    return String(rows[0].revision);
  }

  /** What happened since it was proposed, oldest first, as far as a birth can take. */
  async listBirthEvents(key: ApplicationKey): Promise<FleetEvent[]> {
    return listBirthEventRows(this.knex, key, MOST_BIRTH_EVENTS);
  }

  async holdLease(
    name: string,
    holder: string,
    seconds: number,
  ): Promise<boolean> {
    return holdLeaseRow(this.knex, name, holder, seconds);
  }

  async releaseLease(name: string, holder: string): Promise<void> {
    await releaseLeaseRow(this.knex, name, holder);
  }
}
