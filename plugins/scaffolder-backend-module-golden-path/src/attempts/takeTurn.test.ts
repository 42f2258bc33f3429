import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { takeTurn } from './takeTurn';

jest.setTimeout(120_000);

describe('takeTurn', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.init('POSTGRES_18');
  });

  /** Somebody whose work the test ends. */
  const begin = async () => {
    let end!: () => void;
    let result!: Promise<string>;
    await new Promise<void>(begun => {
      const work = new Promise<void>(resolve => {
        end = resolve;
      });
      result = takeTurn(knex, async () => {
        begun();
        await work;
        return 'done';
      });
    });
    return { end, result };
  };
  const untilWaiting = async () => {
    let rows: unknown[] = [];
    while (rows.length === 0)
      ({ rows } = await knex.raw(
        `select pid from pg_locks where locktype = 'advisory' and not granted
         and database = (select oid from pg_database where datname = current_database())`,
      ));
  };

  it('lets one work at a time, whichever replica it is of', async () => {
    const order: string[] = [];
    const first = await begin();
    const second = takeTurn(knex, async () => order.push('second'));
    await untilWaiting();
    order.push('first');
    first.end();
    await Promise.all([first.result, second]);
    expect(order).toEqual(['first', 'second']);
  });

  it('passes on when the work fails', async () => {
    await expect(
      takeTurn(knex, async () => {
        throw new Error('refused');
      }),
    ).rejects.toThrow('refused');
    expect(await takeTurn(knex, async () => 'next')).toBe('next');
  });

  it('passes on when the database has lost who has it, who works on all the same', async () => {
    const first = await begin();
    const second = takeTurn(knex, async () => 'next');
    await untilWaiting();
    await knex.raw(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted
       and database = (select oid from pg_database where datname = current_database())`,
    );
    expect(await second).toBe('next');
    first.end();
    expect(await first.result).toBe('done');
    // Its connection is nobody's any more.
    expect(knex.client.pool.numUsed()).toBe(0);
  });
});
