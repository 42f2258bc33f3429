import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { sayEnglish } from '../__testUtils__/ENGLISH';
import { judgeApplicationName } from './judgeApplicationName';
import { CatalogNames } from './names/CatalogNames';

const names = new CatalogNames(
  catalogApiMock({
    entities: [
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name: 'order-api', namespace: 'default' },
        relations: [{ type: 'ownedBy', targetRef: 'group:default/commerce' }],
      },
    ],
  }),
);

describe('judgeApplicationName', () => {
  it('finds fault with the form of a name before anybody is asked', async () => {
    const asked = catalogApiMock.mock();
    expect(
      await judgeApplicationName(
        'order',
        'A P I',
        new CatalogNames(asked),
        sayEnglish,
      ),
    ).toMatchObject({
      kind: 'fault',
      message: expect.stringContaining('3 to 40 lower-case letters'),
    });
    expect(asked.getEntitiesByRefs).not.toHaveBeenCalled();
  });

  it('says by how much two names are too long together', async () => {
    expect(
      await judgeApplicationName(
        's'.repeat(40),
        'a'.repeat(40),
        names,
        sayEnglish,
      ),
    ).toMatchObject({
      kind: 'fault',
      message: expect.stringContaining('Shorten it by 18'),
    });
  });

  it('says that a name is taken, by whom, and leads to it', async () => {
    expect(
      await judgeApplicationName('order', 'api', names, sayEnglish),
    ).toEqual({
      kind: 'fault',
      message: 'order-api is taken: commerce owns it.',
      about: { entityRef: 'component:default/order-api' },
    });
  });

  it('says that a name is free', async () => {
    expect(
      await judgeApplicationName('coupon', 'api', names, sayEnglish),
    ).toMatchObject({
      kind: 'good',
      message: 'coupon-api is free.',
    });
  });

  it.each(['', 'Coupon'])(
    'waits for a service that is good, not "%s"',
    async service => {
      expect(
        await judgeApplicationName(service, 'api', names, sayEnglish),
      ).toBeUndefined();
    },
  );

  it('lets one go on when the catalog does not answer', async () => {
    const silent = catalogApiMock.mock({
      getEntitiesByRefs: jest.fn().mockRejectedValue(new Error('502')),
    });
    expect(
      await judgeApplicationName(
        'coupon',
        'api',
        new CatalogNames(silent),
        sayEnglish,
      ),
    ).toMatchObject({
      kind: 'unknown',
      message: expect.stringContaining('checked again'),
    });
  });
});
