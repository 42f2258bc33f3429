import { createFormats } from '@slipway/pages';
import { EN } from '../words/en';
import type { Words } from '../words/useWords';
import { describeSpread } from './describeSpread';

const MINUTE = 60_000;

const words = {
  t: (key: keyof typeof EN, blanks: Record<string, string> = {}) =>
    EN[key].replace(/\{\{(\w+)\}\}/g, (_, blank) => blanks[blank]),
  formats: createFormats('en'),
} as unknown as Words;

const say = (
  known: number,
  unknown: number,
  medianMs: number | null,
  p90Ms: number | null,
) => describeSpread({ known, unknown, medianMs, p90Ms }, words, 'no news');

describe('describeSpread', () => {
  it('says the median first, then for how many it is not known', () => {
    expect(say(9, 3, 20 * MINUTE, 90 * MINUTE)).toEqual({
      value: '20 min',
      p90: '90% within 1.5 hr',
      unknown: 'unknown for 3 of 12',
    });
  });

  it('does not say the same time twice of one', () => {
    expect(say(1, 0, MINUTE, MINUTE)).toEqual({
      value: '1 min',
    });
  });

  it('takes what nobody knows for unknown, and nothing for nothing', () => {
    expect(say(0, 2, null, null)).toEqual({
      value: 'Unknown',
      unknown: 'unknown for 2 of 2',
    });
    expect(say(0, 0, null, null)).toEqual({
      value: '–',
      reason: 'no news',
    });
  });
});
