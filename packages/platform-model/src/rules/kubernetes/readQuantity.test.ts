import { readQuantity } from './readQuantity';

describe('readQuantity', () => {
  it.each([
    ['100m', 0.1],
    ['1Gi', 2 ** 30],
    ['1.5', 1.5],
    [2, 2],
    ['1e3', 1000],
    ['3k', 3000],
  ])('reads %s', (quantity, expected) => {
    expect(readQuantity(quantity)).toBeCloseTo(expected);
  });

  it.each(['', 'x', '1mi', null, undefined, '1 Gi'])(
    'does not read %s',
    quantity => {
      expect(readQuantity(quantity)).toBeUndefined();
    },
  );
});
