import { TestDatabases } from '@backstage/backend-test-utils';
import { freezeAtPoint } from './freezeAtPoint';
import type { Job } from './Job';
import { killAtPoints } from './killAtPoints';
import { KILL_POINTS } from './KILL_POINTS';
import { Portal } from './Portal';
import type { Postgres } from './Postgres';
import { Tally } from './Tally';

jest.setTimeout(300_000);

const point = (name: string) => KILL_POINTS.find(each => each.name === name)!;

/** A spread of `npm run faults -- process`: real backends, killed and frozen. */
describe('every creation comes to exactly one pull request', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  let portal: Portal;

  beforeAll(async () => {
    const knex = await databases.init('POSTGRES_18');
    const { host, port, user, password, database } =
      knex.client.config.connection;
    const login = `${encodeURIComponent(user)}:${encodeURIComponent(
      password ?? '',
    )}`;
    portal = await Portal.start('bed', {
      url: `postgresql://${login}@localhost:${
        port || 5432
      }/${database}?host=${encodeURIComponent(host)}`,
      target: host.startsWith('/')
        ? { path: `${host}/.s.PGSQL.${port || 5432}` }
        : { host, port },
    });
  });
  afterAll(() => portal?.stop());

  const run = async (job: Job) => {
    const tally = new Tally(job.row);
    await job.run(portal, tally, undefined as unknown as Postgres);
    await portal.bury();
    return tally.row;
  };
  const once = { lost: 0, duplicate: 0, orphan: 0, forged: 0, unexpected: [] };

  it('when its replica is frozen, and wakes when another one has finished', async () => {
    const job = freezeAtPoint(point('before pull request'), false);
    expect(await run(job)).toMatchObject({ cases: 1, ...once });
  });

  it('when its replica is killed, wherever it stood', async () => {
    const job = killAtPoints(
      [
        point('after task taken up'),
        point('after render is done'),
        point('before end told'),
        point('after branch'),
      ],
      { name: 'killed', replaces: false },
    );
    expect(await run(job)).toMatchObject({ cases: 4, ...once });
  });

  it('and nothing else was written', async () => {
    expect(await portal.judgeHistory()).toEqual([]);
  });
});
