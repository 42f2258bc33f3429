import { createSnapshot } from '../../proof/__testUtils__/createLiveResult';
import { SnapshotNames } from './SnapshotNames';

const source = { path: 'apps/order/api/catalog-info.yaml', line: 4 };
const pullRequest = { number: 12, url: 'https://git.example/pull/12' };
const { platform, ...snapshot } = createSnapshot();
const names = new SnapshotNames({
  ...snapshot,
  platform: {
    ...platform,
    claims: [
      {
        kind: 'folder',
        key: 'apps/order/api',
        name: 'apps/order/api',
        ...source,
      },
      {
        kind: 'name',
        key: 'order-api',
        name: 'order-api',
        owner: 'group:default/commerce',
        ...source,
      },
      {
        kind: 'name',
        key: 'coupon-api',
        name: 'coupon-api',
        pullRequest,
        ...source,
      },
      {
        kind: 'folder',
        key: 'apps/coupon/api',
        name: 'apps/coupon/api',
        pullRequest,
        ...source,
      },
    ],
  },
});

describe('SnapshotNames', () => {
  it('knows the services that have an application', async () => {
    expect(await names.findService('order')).toEqual({
      about: { entityRef: 'system:default/order' },
    });
    expect(await names.findService('ord')).toBeUndefined();
    expect(await names.findService('coupon')).toBeUndefined();
  });

  it('knows who has the name of an application, and where to look at it', async () => {
    expect(await names.findApplication('order-api')).toEqual({
      owner: 'commerce',
      about: { entityRef: 'component:default/order-api' },
    });
    expect(await names.findApplication('coupon-api')).toEqual({
      pullRequest: 12,
      about: { url: 'https://git.example/pull/12' },
    });
    expect(await names.findApplication('order-web')).toBeUndefined();
  });
});
