import { createFormats } from './createFormats';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('times', () => {
  const english = createFormats('en');
  const korean = createFormats('ko');
  const noon = new Date(2026, 2, 10, 12, 4, 5).toISOString();

  it('says a moment by the own clock, the day before the month', () => {
    expect(english.moment(noon)).toBe('10 Mar 2026, 12:04');
    expect(english.exactMoment(noon)).toBe('10 Mar 2026, 12:04:05');
    expect(english.time(noon)).toBe('12:04');
    expect(english.longDay(noon)).toBe('10 March 2026');
    expect(korean.moment(noon)).toBe('2026. 3. 10. 오후 12:04');
    expect(korean.longDay(noon)).toBe('2026년 3월 10일');
  });

  it('says an age in its largest unit, never more than it is', () => {
    expect(
      [-5_000, 20_400, 299_000, 3.9 * HOUR, DAY, 12.9 * DAY].map(english.age),
    ).toEqual(['0 sec', '20 sec', '4 min', '3 hr', '1 day', '12 days']);
    expect([20_400, 3.9 * HOUR].map(korean.age)).toEqual(['20초', '3시간']);
  });

  it.each([
    [0, '0 sec'],
    [-4 * SECOND, '0 sec'],
    [850, '850 ms'],
    [1_999, '1 sec'],
    [MINUTE, '1 min'],
    [4 * MINUTE + 5 * SECOND, '4 min 5 sec'],
    [HOUR, '1 hr'],
    [2 * HOUR + 3 * MINUTE, '2 hr 3 min'],
    [2 * DAY + 3 * HOUR + 4 * MINUTE, '2 days 3 hr'],
  ])('says of a span of %d ms: %s', (milliseconds, words) => {
    expect(english.span(milliseconds)).toBe(words);
  });

  it('says a span in Korean', () => {
    expect(korean.span(4 * MINUTE + 5 * SECOND)).toBe('4분 5초');
  });
});
