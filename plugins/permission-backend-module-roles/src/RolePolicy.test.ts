import { taskReadPermission } from '@backstage/plugin-scaffolder-common/alpha';
import { proofReadPermission } from '@slipway/permissions';
import { fleetFindingReadPermission } from '@slipway/plugin-fleet-common';
import { PeopleReader } from './PeopleReader';
import { RolePolicy } from './RolePolicy';

const policy = new RolePolicy(
  new PeopleReader({
    groups: {
      read: async () => ({
        parents: [],
        members: ['user:default/ana', 'user:default/ben'],
      }),
    },
    logger: { warn: jest.fn() },
    roles: {
      developer: ['group:default/commerce'],
      platform: ['group:default/platform'],
      manager: ['group:default/managers'],
    },
  }),
);

const user = (...groups: string[]) => ({
  credentials: {} as never,
  info: {
    userEntityRef: 'user:default/ana',
    ownershipEntityRefs: groups.map(name => `group:default/${name}`),
  },
});

describe('RolePolicy', () => {
  it('denies whoever is not signed in, and what no line of the matrix names', async () => {
    const permission = proofReadPermission;
    expect(await policy.handle({ permission })).toEqual({ result: 'DENY' });
    expect(
      await policy.handle(
        { permission: { ...permission, name: 'new.permission' } },
        user('platform'),
      ),
    ).toEqual({ result: 'DENY' });
    expect(await policy.handle({ permission }, user('platform'))).toEqual({
      result: 'ALLOW',
    });
  });

  it('gives who has several roles what one of them gives', async () => {
    const ask = (...groups: string[]) =>
      policy.handle(
        { permission: fleetFindingReadPermission },
        user(...groups),
      );
    const own = {
      result: 'CONDITIONAL',
      pluginId: 'fleet',
      resourceType: 'fleet-service',
      conditions: {
        anyOf: [
          {
            rule: 'IS_OWNER',
            resourceType: 'fleet-service',
            params: {
              owners: ['group:default/managers', 'group:default/commerce'],
            },
          },
        ],
      },
    };
    expect(await ask('managers')).toEqual({ result: 'DENY' });
    expect(await ask('managers', 'commerce')).toEqual(own);
    expect(await ask('commerce', 'platform')).toEqual({ result: 'ALLOW' });
  });

  it('names the people whose creations one sees', async () => {
    const { conditions } = (await policy.handle(
      { permission: taskReadPermission },
      user('commerce'),
    )) as any;
    expect(conditions.anyOf).toEqual([
      {
        rule: 'IS_TASK_OWNER',
        resourceType: 'scaffolder-task',
        params: { createdBy: ['user:default/ana', 'user:default/ben'] },
      },
    ]);
  });

  it('denies, and does not fail, where somebody describes a permission as another kind', async () => {
    for (const permission of [
      { type: 'basic', name: 'fleet.finding.read', attributes: {} } as const,
      { ...fleetFindingReadPermission, resourceType: 'catalog-entity' },
    ])
      expect(await policy.handle({ permission }, user('commerce'))).toEqual({
        result: 'DENY',
      });
  });
});
