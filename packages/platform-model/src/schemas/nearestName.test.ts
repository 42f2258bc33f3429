import { nearestName } from './nearestName';

describe('nearestName', () => {
  it.each([
    ['selfheal', 'selfHeal'],
    ['slefHeal', 'selfHeal'],
    ['prunes', 'prune'],
    ['replica', undefined],
    ['x', undefined],
  ])('takes %s for %s', (written, expected) => {
    expect(nearestName(written, ['prune', 'selfHeal', 'enabled'])).toBe(
      expected,
    );
  });
});
