import { mockApis } from '@backstage/frontend-test-utils';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { listOwnGroups } from './listOwnGroups';

describe('listOwnGroups', () => {
  it('lists the groups that the session owns for, under the names of the catalog', async () => {
    const identity = mockApis.identity({
      userEntityRef: 'user:default/ada',
      ownershipEntityRefs: [
        'user:default/ada',
        'group:default/commerce',
        'group:default/new-team',
      ],
    });
    const catalog = catalogApiMock({
      entities: [
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Group',
          metadata: { name: 'commerce', namespace: 'default' },
          spec: { type: 'team', profile: { displayName: 'Commerce' } },
        },
      ],
    });
    expect(await listOwnGroups(identity, catalog)).toEqual([
      { id: 'group:default/commerce', label: 'Commerce' },
      { id: 'group:default/new-team', label: 'new-team' },
    ]);
  });
});
