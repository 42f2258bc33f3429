import { formatAge, formatDuration } from './formatAge';

const NOW = Date.parse('2026-03-10T12:00:00Z');

describe('formatAge', () => {
  it.each([
    ['2026-03-10T12:00:05Z', 'just now'],
    ['2026-03-10T11:59:40Z', '20 s ago'],
    ['2026-03-10T11:55:01Z', '4 min ago'],
    ['2026-03-10T09:00:00Z', '3 h ago'],
    ['2026-02-26T12:00:00Z', '12 d ago'],
  ])('says of %s that it was %s', (then, words) => {
    expect(formatAge(then, NOW)).toBe(words);
  });

  it('says no duration below zero: clocks differ', () => {
    expect(formatDuration(-5_000)).toBe('0 s');
  });
});
