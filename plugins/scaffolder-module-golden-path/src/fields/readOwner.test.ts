import { readOwner } from './readOwner';

const own = [{ id: 'group:default/commerce', label: 'Commerce & Sales' }];

describe('readOwner', () => {
  it.each([
    ['', undefined],
    ['  ', undefined],
    ['commerce & sales', 'group:default/commerce'],
    ['group:default/commerce', 'group:default/commerce'],
    ['growth', 'group:default/growth'],
    [' growth ', 'group:default/growth'],
    ['group:other/growth', 'group:other/growth'],
    ['user:default/ada', 'user:default/ada'],
  ])('reads "%s" as %s', (text, owner) => {
    expect(readOwner(text, own)).toBe(owner);
  });
});
