import type { Knex } from 'knex';
import { keepTrying } from '../attempts/keepTrying';
import { transact } from '../attempts/transact';

/** Any number that nobody else takes. */
const LOCK = 6_311_804_977;

/**
 * GitHub lets one App create 80 things a minute and 500 an hour, and refuses it for longer the more it insists. A
 * proposal creates four: tree, commit, branch, pull request. A tenth is left for repeated ones.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export const PROPOSALS_A_MINUTE = 18;
export const PROPOSALS_AN_HOUR = 112;

/** Which creation may write from when on. */
export const SLOTS = 'slipway_forge_slots';

/** When a creation may write. */
export interface ForgeSlot {
  /** 0: now. */
  readonly waitSeconds: number;
  /** How many have their slots before it and have not had their turn. */
  readonly ahead: number;
}

/** Slots for writing to the forge, shared by all replicas: first come, first served. */
export class ForgeSlots {
  /** @param now - the clock; the database's own, which is the same for all replicas, when absent */
  constructor(private readonly knex: Knex, private readonly now?: () => Date) {}

  /**
   * Books the next slot that keeps within the limits. A creation that has one which is still to come, or has just
   * come, keeps it: whoever takes it up after a crash need not queue again.
   *
   * @param creation - the id of the creation
   */
  async book(creation: string): Promise<ForgeSlot> {
    return keepTrying(() => this.bookOnce(creation));
  }

  private async bookOnce(creation: string): Promise<ForgeSlot> {
    return transact(this.knex, async transaction => {
      await transaction.raw('select pg_advisory_xact_lock(?)', [LOCK]);
      const { rows } = await transaction.raw(
        `with clock as (
           select coalesce(:now::timestamptz, clock_timestamp()) as now
         ), latest as (
           select at, row_number() over (order by at desc) as place
           from ${SLOTS} order by at desc limit :hour
         ), free as (
           select greatest(
             (select now from clock),
             (select at from latest where place = :minute) + interval '1 minute',
             (select at from latest where place = :hour) + interval '1 hour'
           ) as at
         ), booked as (
           insert into ${SLOTS} as slot (creation, at)
           select :creation, at from free
           on conflict (creation) do update set at = case
             when slot.at > (select now from clock) - interval '1 minute'
             then slot.at else excluded.at end
           returning at
         )
         select greatest(0, extract(epoch from booked.at - clock.now)) as wait,
           (select count(*) from ${SLOTS} as other
             where other.at > clock.now and other.at < booked.at) as ahead
         from booked, clock`,
        {
          creation,
          now: this.now?.() ?? null,
          minute: PROPOSALS_A_MINUTE,
          hour: PROPOSALS_AN_HOUR,
        },
      );
      await transaction(SLOTS)
        .whereRaw(
          `at < coalesce(?::timestamptz, clock_timestamp()) - interval '1 day'`,
          [this.now?.() ?? null],
        )
        .delete();
      const [{ wait, ahead }] = rows;
      return { waitSeconds: Number(wait), ahead: Number(ahead) };
    });
  }
}
