import { formatSpan } from './formatSpan';

describe('formatSpan', () => {
  it.each([
    [0, '0 s'],
    [-4000, '0 s'],
    [850, '850 ms'],
    [1_999, '1 s'],
    [60_000, '1 min'],
    [245_000, '4 min 5 s'],
    [3_600_000, '1 h'],
    [7_380_000, '2 h 3 min'],
    [183_600_000, '2 d 3 h'],
  ])('says of %d ms: %s', (milliseconds, words) => {
    expect(formatSpan(milliseconds)).toBe(words);
  });
});
