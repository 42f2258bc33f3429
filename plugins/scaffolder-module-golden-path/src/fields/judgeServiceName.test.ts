import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { judgeServiceName } from './judgeServiceName';

const catalog = catalogApiMock({
  entities: [
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'System',
      metadata: { name: 'order', namespace: 'default' },
    },
  ],
});

describe('judgeServiceName', () => {
  it('says nothing about an empty name', async () => {
    expect(await judgeServiceName('', catalog)).toBeUndefined();
  });

  it.each(['Order', 'or', '-order', 'order--x', '\u043erder', 'kube-system'])(
    'finds fault with %s',
    async name => {
      expect(await judgeServiceName(name, catalog)).toMatchObject({
        kind: 'fault',
      });
    },
  );

  it('welcomes a service that exists, and leads to it', async () => {
    expect(await judgeServiceName('order', catalog)).toEqual({
      kind: 'good',
      message: 'This adds an application to order.',
      entityRef: 'system:default/order',
    });
  });

  it('welcomes a new service', async () => {
    expect(await judgeServiceName('coupon', catalog)).toMatchObject({
      kind: 'good',
      message: 'coupon is a new service.',
    });
  });

  it('lets one go on when the catalog does not answer', async () => {
    const silent = catalogApiMock.mock({
      getEntitiesByRefs: jest.fn().mockRejectedValue(new Error('502')),
    });
    expect(await judgeServiceName('coupon', silent)).toMatchObject({
      kind: 'unknown',
    });
  });
});
