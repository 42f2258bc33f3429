import { createFormats } from './createFormats';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('createFormats', () => {
  const english = createFormats('en');
  const korean = createFormats('ko');

  it('says how long something took, in its largest unit', () => {
    expect(
      [0, 400, 45_400, 20 * MINUTE, 210 * MINUTE, 1.5 * DAY, 40 * DAY].map(
        english.duration,
      ),
    ).toEqual([
      '0 sec',
      '0 sec',
      '45 sec',
      '20 min',
      '3.5 hr',
      '1.5 days',
      '40 days',
    ]);
    expect(
      [45_400, 20 * MINUTE, 210 * MINUTE, 1.5 * DAY].map(korean.duration),
    ).toEqual(['45초', '20분', '3.5시간', '1.5일']);
  });

  it('says no 60 minutes and no 24 hours', () => {
    expect(english.duration(59.6 * MINUTE)).toBe('1 hr');
    expect(english.duration(DAY - 1)).toBe('1 day');
    expect(english.duration(59_700)).toBe('1 min');
  });

  it('says whole weeks in a sentence', () => {
    expect(english.wholeDuration(7 * DAY)).toBe('1 week');
    expect(english.wholeDuration(10 * DAY)).toBe('10 days');
    expect(english.wholeDuration(0)).toBe('0 seconds');
    expect(korean.wholeDuration(7 * DAY)).toBe('1주');
  });

  it('says numbers, shares and days', () => {
    expect(english.number(1234.56)).toBe('1,235');
    expect(english.number(0.25, 1)).toBe('0.3');
    expect(english.percent(0.0384)).toBe('3.8%');
    expect(english.day('2026-11-16')).toBe('16 Nov 2026');
    expect(english.shortDay('2026-11-16')).toBe('16 Nov');
    expect(korean.day('2026-11-16')).toBe('2026. 11. 16.');
    expect(korean.shortDay('2026-11-16')).toBe('11월 16일');
  });
});
