import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import migration from '../../migrations/20261122_slots';
import {
  ForgeSlots,
  PROPOSALS_A_MINUTE,
  PROPOSALS_AN_HOUR,
} from './ForgeSlots';

const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

describe('the slots of a forge', () => {
  let knex: Knex;
  let now: number;
  let slots: ForgeSlots;
  beforeAll(async () => {
    knex = await databases.init('POSTGRES_18');
    await migration.up(knex);
  });
  beforeEach(async () => {
    await knex('slipway_forge_slots').delete();
    now = Date.parse('2026-01-05T10:00:00Z');
    slots = new ForgeSlots(knex, () => new Date(now));
  });

  it('are there at once, as many as a minute takes, and then in line', async () => {
    for (let i = 0; i < PROPOSALS_A_MINUTE; i += 1)
      expect((await slots.book(`c${i}`)).waitSeconds).toBe(0);
    now += 20_000;
    expect(await slots.book('late')).toEqual({ waitSeconds: 40, ahead: 0 });
    expect(await slots.book('later')).toEqual({ waitSeconds: 40, ahead: 0 });
    now += 60_000;
    expect((await slots.book('much later')).waitSeconds).toBe(0);
  });

  it('never are more than a minute or an hour takes, whoever books them at once', async () => {
    const others = new ForgeSlots(knex, () => new Date(now));
    await Promise.all(
      Array.from({ length: 130 }, (_, i) =>
        (i % 2 ? slots : others).book(`c${i}`),
      ),
    );
    const booked = await knex('slipway_forge_slots').orderBy('at').pluck('at');
    const at = booked.map((moment: Date) => moment.getTime());
    expect(at).toHaveLength(130);
    at.slice(PROPOSALS_A_MINUTE).forEach((moment, i) =>
      expect(moment - at[i]).toBeGreaterThanOrEqual(60_000),
    );
    at.slice(PROPOSALS_AN_HOUR).forEach((moment, i) =>
      expect(moment - at[i]).toBeGreaterThanOrEqual(3_600_000),
    );
  });

  it('are kept by whoever takes a creation up again, and booked anew when they have passed', async () => {
    for (let i = 0; i < PROPOSALS_A_MINUTE; i += 1) await slots.book(`c${i}`);
    expect((await slots.book('mine')).waitSeconds).toBe(60);
    await slots.book('another');
    now += 10_000;
    expect((await slots.book('mine')).waitSeconds).toBe(50);
    now += 200_000;
    expect((await slots.book('mine')).waitSeconds).toBe(0);
    expect(
      await knex('slipway_forge_slots').where({ creation: 'mine' }),
    ).toEqual([{ creation: 'mine', at: new Date(now) }]);
  });

  it('are forgotten after a day', async () => {
    await slots.book('old');
    now += 25 * 3_600_000;
    await slots.book('new');
    expect(await knex('slipway_forge_slots').pluck('creation')).toEqual([
      'new',
    ]);
  });
});
