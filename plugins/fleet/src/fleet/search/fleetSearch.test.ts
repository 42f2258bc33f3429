import { readFleetSearch, toggleSort, writeFleetSearch } from './fleetSearch';

const read = (text: string) => readFleetSearch(new URLSearchParams(text));

describe('fleetSearch', () => {
  it('keeps what is asked for in the address', () => {
    const address =
      'q=order&owner=group%3Adefault%2Fcommerce&verdict=code-only&verdict=unprotected&sort=-createdAt';
    const query = read(address);
    expect(query).toEqual({
      search: 'order',
      filters: {
        owner: ['group:default/commerce'],
        verdict: ['code-only', 'unprotected'],
      },
      sort: '-createdAt',
    });
    expect(writeFleetSearch(query).toString()).toBe(address);
  });

  it('has one address for one query, and none for the plain fleet', () => {
    const one = read(
      'verdict=unprotected&owner=a&verdict=code-only&verdict=code-only',
    );
    const other = read(
      'owner=a&verdict=code-only&verdict=unprotected&colour=red',
    );
    expect(one).toEqual(other);
    expect(writeFleetSearch(read('sort=colour&q=++')).toString()).toBe('');
  });

  it('sorts the other way round the second time', () => {
    expect(toggleSort('name', 'owner')).toBe('owner');
    expect(toggleSort('owner', 'owner')).toBe('-owner');
    expect(toggleSort('-owner', 'owner')).toBe('owner');
  });
});
