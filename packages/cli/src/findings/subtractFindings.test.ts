import type { Finding } from '@slipway/platform-model';
import { subtractFindings } from './subtractFindings';

const finding = (change: Partial<Finding> = {}): Finding => ({
  rule: 'route-served-twice',
  severity: 'error',
  path: 'a.yaml',
  line: 7,
  message: '/a is already served by b (b.yaml:15)',
  ...change,
});

describe('subtractFindings', () => {
  it.each([
    ['stands on another line', { line: 9 }],
    [
      'names another line of another file',
      { message: '/a is already served by b (b.yaml:16)' },
    ],
    ['weighs more now', { severity: 'warning' as const }],
  ])('knows a finding again that %s', (_, change) => {
    expect(subtractFindings([finding(change)], [finding()])).toEqual([]);
  });

  it.each([
    ['of another rule', { rule: 'route-free' }],
    ['in another file', { path: 'c.yaml' }],
    ['with another message', { message: '/b is already served by b' }],
  ])('keeps one %s', (_, change) => {
    const changed = finding(change);
    expect(subtractFindings([changed], [finding()])).toEqual([changed]);
  });

  it('keeps as many of a kind as there are more of', () => {
    const three = [1, 2, 3].map(line => finding({ line }));
    expect(subtractFindings(three, [finding()])).toHaveLength(2);
  });
});
