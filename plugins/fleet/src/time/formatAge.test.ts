import { formatAge } from './formatAge';

const now = Date.parse('2026-03-10T12:00:00Z');

describe('formatAge', () => {
  it.each([
    ['2026-03-10T11:59:01Z', 'just now'],
    ['2026-03-10T11:59:00Z', '1 minute ago'],
    ['2026-03-10T09:10:00Z', '2 hours ago'],
    ['2026-03-09T11:00:00Z', 'yesterday'],
    ['2026-03-01T12:00:00Z', '9 days ago'],
    ['2026-01-01T12:00:00Z', '2 months ago'],
    ['2024-03-01T12:00:00Z', '2 years ago'],
  ])('says of %s: %s', (then, age) => {
    expect(formatAge(then, now)).toBe(age);
  });

  it('does not look into the future when clocks disagree', () => {
    expect(formatAge('2026-03-10T12:00:05Z', now)).toBe('just now');
  });
});
