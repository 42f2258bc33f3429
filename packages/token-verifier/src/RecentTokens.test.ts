import { RecentTokens } from './RecentTokens';

it('remembers what is used, and forgets what is not, within its limit', () => {
  const recent = new RecentTokens<number>(10);
  recent.set('used', 1);
  recent.set('unused', 2);
  for (let index = 0; index < 100; index += 1) {
    recent.set(`token ${index}`, index);
    expect(recent.get('used')).toBe(1);
  }
  expect(recent.get('unused')).toBeUndefined();
  const kept = Array.from({ length: 100 }, (_, index) =>
    recent.get(`token ${index}`),
  ).filter(value => value !== undefined);
  expect(kept.length).toBeLessThanOrEqual(10);
});

it('forgets at once what it is told to', () => {
  const recent = new RecentTokens<number>(2);
  recent.set('one', 1);
  recent.set('two', 2);
  recent.delete('one');
  recent.delete('two');
  expect([recent.get('one'), recent.get('two')]).toEqual([
    undefined,
    undefined,
  ]);
});
