import { ownerRef } from './ownerRef';

describe('ownerRef', () => {
  it.each([
    ['commerce', 'group:default/commerce'],
    ['group:commerce', 'group:default/commerce'],
    ['shop/commerce', 'group:shop/commerce'],
    ['Group:Default/Commerce', 'group:default/commerce'],
    ['user:guest', 'user:default/guest'],
    ['', 'group:default/'],
  ])('reads %j as %s', (owner, reference) => {
    expect(ownerRef(owner)).toBe(reference);
  });
});
