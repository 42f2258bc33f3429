import { createQueue } from './createQueue';

describe('createQueue', () => {
  it('does one task at a time, in order, also after one that failed', async () => {
    const enqueue = createQueue();
    const events: string[] = [];
    const task = (name: string, fails = false) =>
      enqueue(async () => {
        events.push(`${name} begins`);
        await Promise.resolve();
        events.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });
    const results = await Promise.allSettled([
      task('a'),
      task('b', true),
      task('c'),
    ]);
    expect(events).toEqual(
      ['a', 'b', 'c'].flatMap(name => [`${name} begins`, `${name} ends`]),
    );
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
  });
});
