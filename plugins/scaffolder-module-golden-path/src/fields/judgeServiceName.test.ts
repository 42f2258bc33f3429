import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { sayEnglish } from '../__testUtils__/ENGLISH';
import { judgeServiceName } from './judgeServiceName';
import { CatalogNames } from './names/CatalogNames';

const names = new CatalogNames(
  catalogApiMock({
    entities: [
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'System',
        metadata: { name: 'order', namespace: 'default' },
      },
    ],
  }),
);

describe('judgeServiceName', () => {
  it('says nothing about an empty name', async () => {
    expect(await judgeServiceName('', names, sayEnglish)).toBeUndefined();
  });

  it.each(['Order', 'or', '-order', 'order--x', '\u043erder', 'kube-system'])(
    'finds fault with %s',
    async name => {
      expect(await judgeServiceName(name, names, sayEnglish)).toMatchObject({
        kind: 'fault',
      });
    },
  );

  it('welcomes a service that exists, and leads to it', async () => {
    expect(await judgeServiceName('order', names, sayEnglish)).toEqual({
      kind: 'good',
      message: 'This adds an application to order.',
      about: { entityRef: 'system:default/order' },
    });
  });

  it('welcomes a new service', async () => {
    expect(await judgeServiceName('coupon', names, sayEnglish)).toMatchObject({
      kind: 'good',
      message: 'coupon is a new service.',
    });
  });

  it('lets one go on when the catalog does not answer', async () => {
    const silent = catalogApiMock.mock({
      getEntitiesByRefs: jest.fn().mockRejectedValue(new Error('502')),
    });
    expect(
      await judgeServiceName('coupon', new CatalogNames(silent), sayEnglish),
    ).toMatchObject({
      kind: 'unknown',
    });
  });
});
