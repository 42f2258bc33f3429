import { mockApis } from '@backstage/frontend-test-utils';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { listOwnerChoices } from './listOwnerChoices';

const group = (name: string, displayName?: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, namespace: 'default' },
  spec: { type: 'team', ...(displayName && { profile: { displayName } }) },
});

const listFor = (result: AuthorizeResult.ALLOW | AuthorizeResult.DENY) =>
  listOwnerChoices({
    identity: mockApis.identity({
      userEntityRef: 'user:default/ada',
      ownershipEntityRefs: [
        'user:default/ada',
        'group:default/commerce',
        'group:default/new-team',
      ],
    }),
    catalog: catalogApiMock({
      entities: [group('growth'), group('commerce', 'Commerce')],
    }),
    permissions: { authorize: async () => ({ result }) },
  });

describe('listOwnerChoices', () => {
  it('lists the groups that the session owns for, under the names of the catalog', async () => {
    expect(await listFor(AuthorizeResult.DENY)).toEqual({
      areAll: false,
      groups: [
        { id: 'group:default/commerce', label: 'Commerce' },
        { id: 'group:default/new-team', label: 'new-team' },
      ],
    });
  });

  it('lists all groups of the catalog for whoever may create for any of them', async () => {
    expect(await listFor(AuthorizeResult.ALLOW)).toEqual({
      areAll: true,
      groups: [
        { id: 'group:default/commerce', label: 'Commerce' },
        { id: 'group:default/growth', label: 'growth' },
      ],
    });
  });
});
