import { createMockDirectory } from '@backstage/backend-test-utils';
import {
  startTestPlatform,
  type TestPlatform,
} from '@slipway/platform-state/testUtils';
import { createPerson, type PersonOptions } from './__testUtils__/createPerson';
import { createPortal, type Portal } from './__testUtils__/createPortal';
import { listOrders } from './__testUtils__/listOrders';
import { orderApi } from './__testUtils__/orderApi';

jest.setTimeout(180_000);

const STEPS = ['render', 'prove', 'propose', 'merge'] as const;

const valuesOf = (service: string, path = `/api/v1/${service}s`) => ({
  ...orderApi,
  service,
  description: `Everything of ${service}`,
  route: { path, methods: ['GET'] },
  environments: ['dev'],
});

describe('two people who create services at once', () => {
  const directory = createMockDirectory();
  let platform: TestPlatform;
  let replicas: Record<string, Portal>;

  beforeAll(async () => {
    platform = await startTestPlatform();
    replicas = { ana: createPortal(platform), ben: createPortal(platform) };
  });
  afterAll(() => platform.stop());

  const person = (
    user: 'ana' | 'ben',
    values: PersonOptions['values'],
    portal = replicas[user],
  ) =>
    createPerson(portal, {
      workspacePath: directory.resolve(`${values.service}-${user}`),
      user: `user:default/${user}`,
      values,
    });
  const readMain = () => platform.git('rev-parse', 'main');
  const merge = (number: number) =>
    platform.api('PUT', `pulls/${number}/merge`, {});
  const isOnMain = async (service: string) =>
    (await platform.git('ls-tree', '-r', '--name-only', 'main')).includes(
      `apps/${service}/api/catalog-info.yaml`,
    );

  it.each(listOrders(STEPS.length, 20, 3))(
    'get both merged when the steps come in the order %s',
    async order => {
      const people = {
        a: person('ana', valuesOf(`swan-${order}`)),
        b: person('ben', valuesOf(`bear-${order}`)),
      };
      const done = { a: 0, b: 0 };
      const bases: string[] = [];
      const heads: string[] = [];
      for (const name of order as Iterable<'a' | 'b'>) {
        const step = STEPS[done[name]];
        done[name] += 1;
        const { outputs } = people[name];
        if (step === 'propose') bases.push(await readMain());
        if (step === 'merge') await merge(outputs.pullRequestNumber);
        else await people[name][step]();
        if (step === 'propose') heads.push(outputs.branch);
      }
      expect(
        await Promise.all(
          heads.map(head => platform.git('rev-parse', `${head}^`)),
        ),
      ).toEqual(bases);
      for (const { outputs } of Object.values(people)) {
        const pull = await platform.api(
          'GET',
          `pulls/${outputs.pullRequestNumber}`,
        );
        expect(pull).toMatchObject({ merged: true, commits: 1 });
        expect(
          await platform.git(
            'diff',
            '--name-only',
            'main',
            outputs.branch,
            '--',
            ...outputs.files,
          ),
        ).toBe('');
      }
    },
  );

  it.each([
    ['the first first', false],
    ['the second first', true],
  ])(
    'get both merged when everything happens at the same time, %s',
    async (_, isReversed) => {
      const people = [
        person('ana', valuesOf(`lark-${isReversed}`)),
        person('ben', valuesOf(`crow-${isReversed}`)),
      ];
      await Promise.all(people.map(one => one.create()));
      const numbers = people.map(one => one.outputs.pullRequestNumber);
      for (const number of isReversed ? numbers.reverse() : numbers)
        await merge(number);
      expect(await isOnMain(`lark-${isReversed}`)).toBe(true);
      expect(await isOnMain(`crow-${isReversed}`)).toBe(true);
    },
  );

  it.each([
    ['at one replica', true],
    ['at two replicas', false],
  ])(
    'cannot both have a name; who comes second is told who has it, %s',
    async (_, isShared) => {
      const values = valuesOf(isShared ? 'hawk' : 'kite');
      const portal = isShared ? replicas.ana : undefined;
      const people = (['ana', 'ben'] as const).map(user =>
        person(user, values, portal),
      );
      const results = await Promise.allSettled(people.map(one => one.create()));
      const winner = results.findIndex(({ status }) => status === 'fulfilled');
      const loser = results[1 - winner];
      expect(String((loser as PromiseRejectedResult).reason)).toContain(
        `user:default/${['ana', 'ben'][winner]}`,
      );
      expect(
        (await platform.api('GET', 'pulls')).filter(
          (pull: any) => pull.title === `Create ${values.service}-api`,
        ),
      ).toHaveLength(1);
    },
  );

  it.each([
    ['one after the other', false],
    ['at the same time in one replica', true],
  ])('cannot both have a route, %s', async (_, atOnce) => {
    const portal = replicas.ana;
    const route = `/api/v1/wrens-${atOnce}`;
    const ana = person('ana', valuesOf(`wren-${atOnce}`, route), portal);
    const ben = person('ben', valuesOf(`robin-${atOnce}`, route), portal);
    const results = atOnce
      ? await Promise.allSettled([ana.create(), ben.create()])
      : [
          ...(await Promise.allSettled([ana.create()])),
          ...(await Promise.allSettled([ben.create()])),
        ];
    const [loser, ...others] = results.filter(
      ({ status }) => status === 'rejected',
    );
    expect(others).toEqual([]);
    const winner = results[0] === loser ? ben : ana;
    expect(String((loser as PromiseRejectedResult).reason)).toMatch(
      new RegExp(
        `#${winner.outputs.pullRequestNumber} of user:default/${
          winner === ana ? 'ana' : 'ben'
        }`,
      ),
    );
  });

  it('leave a repository behind in which git finds no fault', async () => {
    // Who came second has made a commit that no branch holds.
    expect(await platform.git('fsck', '--strict', '--no-dangling')).toBe('');
  });
});
