import { formatAge } from './formatAge';

describe('formatAge', () => {
  it.each([
    ['2026-01-31T11:59:30Z', 'just now'],
    ['2026-01-31T11:59:00Z', '1 minute ago'],
    ['2026-01-31T09:30:00Z', '2 hours ago'],
    ['2026-01-30T11:00:00Z', 'yesterday'],
    ['2025-01-31T12:00:00Z', 'last year'],
    ['2026-01-31T12:00:09Z', 'just now'],
  ])('says of %s: %s', (time, age) => {
    const page = formatAge(time, new Date('2026-01-31T12:00:00Z')).toString();

    expect(page).toBe(`<time datetime="${time}" title="${time}">${age}</time>`);
  });
});
