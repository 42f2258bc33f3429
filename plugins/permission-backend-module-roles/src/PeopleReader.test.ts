import type { Entity } from '@backstage/catalog-model';
import { GroupDirectory } from './GroupDirectory';
import { PeopleReader } from './PeopleReader';

const ANA = 'user:default/ana';

const ROLES = {
  developer: ['group:default/engineering'],
  platform: ['group:default/platform'],
  manager: ['group:default/managers'],
};

function group(
  name: string,
  parents: string[],
  members: string[] = [],
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name },
    relations: [
      ...parents.map(parent => ({
        type: 'childOf',
        targetRef: `group:default/${parent}`,
      })),
      ...members.map(member => ({
        type: 'hasMember',
        targetRef: `user:default/${member}`,
      })),
      { type: 'ownerOf', targetRef: 'group:default/platform' },
    ],
  };
}

const GROUPS: Record<string, Entity> = Object.fromEntries(
  [
    group('engineering', ['everybody']),
    group('shop', ['engineering']),
    group('commerce', ['shop'], ['ana', 'ben']),
    group('tools', ['engineering', 'platform'], ['ana']),
    group('round', ['about']),
    group('about', ['round']),
    group('everybody', []),
  ].map(each => [`group:default/${each.metadata.name}`, each]),
);

function create() {
  const warn = jest.fn();
  const clock = { now: 0 };
  const readEntity = jest.fn(
    async (ref: string): Promise<Entity | undefined> => GROUPS[ref],
  );
  const people = new PeopleReader({
    groups: new GroupDirectory(readEntity, () => clock.now),
    logger: { warn },
    roles: ROLES,
  });
  const read = async (...groups: string[]) =>
    people.read({
      userEntityRef: ANA,
      ownershipEntityRefs: [
        ANA,
        ...groups.map(name => `group:default/${name}`),
      ],
    });
  const rolesOf = async (...groups: string[]) => [
    ...(await read(...groups)).roles,
  ];
  return { read, rolesOf, readEntity, clock, warn };
}

describe('PeopleReader', () => {
  it.each<[string[], string[]]>([
    [['engineering'], ['developer']],
    [['ENGINEERING'], ['developer']],
    [['shop'], ['developer']],
    [['commerce'], ['developer']],
    [['tools'], ['developer', 'platform']],
    [
      ['managers', 'commerce'],
      ['developer', 'manager'],
    ],
    [['everybody'], []],
    [['round'], []],
    [['gone'], []],
    [[], []],
  ])('who is in %j is %j', async (groups, roles) => {
    expect(await create().rolesOf(...groups)).toEqual(roles);
  });

  it('takes nothing but groups for groups', async () => {
    const { read } = create();
    const { groups } = await read('commerce');
    expect(groups).toEqual(['group:default/commerce']);
  });

  it('knows the people of the own groups, and not of those above them', async () => {
    const { read } = create();
    expect(await (await read('commerce')).listTeam()).toEqual([
      ANA,
      'user:default/ben',
    ]);
    expect(await (await read('shop')).listTeam()).toEqual([ANA]);
  });

  it('asks the catalog once a while, and sees what has changed since', async () => {
    const { rolesOf, readEntity, clock } = create();
    await Promise.all([rolesOf('commerce'), rolesOf('commerce')]);
    await rolesOf('commerce');
    expect(readEntity).toHaveBeenCalledTimes(4);
    readEntity.mockImplementation(async () => undefined);
    expect(await rolesOf('commerce')).toEqual(['developer']);
    clock.now = 30_000;
    expect(await rolesOf('commerce')).toEqual([]);
  });

  it('denies what only the catalog knows while it cannot be asked, and no direct member', async () => {
    const { read, rolesOf, readEntity, warn } = create();
    readEntity.mockRejectedValue(new Error('it is away'));
    expect(await rolesOf('commerce')).toEqual([]);
    expect(await rolesOf('engineering')).toEqual(['developer']);
    expect(await (await read('commerce')).listTeam()).toEqual([ANA]);
    expect(warn.mock.calls[0][0]).toMatch(
      /group:default\/commerce.*it is away/,
    );
    // It is asked again as soon as it is back.
    readEntity.mockImplementation(async ref => GROUPS[ref]);
    expect(await rolesOf('commerce')).toEqual(['developer']);
  });

  it('waits for no catalog that never answers', async () => {
    jest.useFakeTimers();
    try {
      const { rolesOf, readEntity } = create();
      readEntity.mockReturnValue(new Promise(() => {}));
      const roles = rolesOf('engineering');
      await jest.advanceTimersByTimeAsync(3_000);
      expect(await roles).toEqual(['developer']);
    } finally {
      jest.useRealTimers();
    }
  });
});
