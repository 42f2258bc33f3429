import {
  chooseDays,
  countDays,
  readDay,
  readDeliverySearch,
  resolveDays,
  writeDeliverySearch,
} from './DeliverySearch';

const TODAY = '2026-03-10';

describe('the address of the page', () => {
  it('is what is asked for', () => {
    const address =
      'from=2026-01-01&to=2026-01-31&environment=dev&by=service&sort=-restore&groups=100';
    const query = readDeliverySearch(new URLSearchParams(address));
    expect(query).toEqual({
      from: '2026-01-01',
      to: '2026-01-31',
      environment: 'dev',
      by: 'service',
      sort: { column: 'restore', isDescending: true },
      most: 100,
    });
    expect(writeDeliverySearch(query).toString()).toBe(address);
  });

  it('is empty for what is shown anyway, and of what makes no sense', () => {
    const query = readDeliverySearch(
      new URLSearchParams(
        'from=2026-02-30&to=x&by=person&environment=&sort=--name&groups=1e9',
      ),
    );
    expect(query).toEqual({
      by: 'owner',
      sort: { column: 'name', isDescending: false },
      most: 50,
    });
    expect(writeDeliverySearch(query).toString()).toBe('');
  });
});

describe('days', () => {
  it('are the last ones, and both ends count', () => {
    const month = chooseDays(30, TODAY);
    expect(month).toEqual({ from: '2026-02-09', to: TODAY });
    expect(countDays(month.from!, month.to!)).toBe(30);
  });

  it('need not be chosen', () => {
    expect(chooseDays(90, TODAY)).toEqual({});
    const shown = resolveDays({}, TODAY);
    expect(shown).toEqual({ from: '2025-12-11', to: TODAY });
    expect(countDays(shown.from, shown.to)).toBe(90);
  });

  it('are no half-typed ones', () => {
    expect(readDay('0202-01-01')).toBeUndefined();
    expect(readDay('')).toBeUndefined();
    expect(readDay('2024-02-29')).toBe('2024-02-29');
  });
});
