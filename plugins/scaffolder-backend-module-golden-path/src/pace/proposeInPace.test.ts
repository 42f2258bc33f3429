import { proposeInPace } from './proposeInPace';

describe('proposeInPace', () => {
  const order: string[] = [];
  const logger = { info: (line: string) => order.push(line) };
  const propose = async () => order.push('proposed');
  const sleep = async (seconds: number) => {
    order.push(`slept ${seconds} s`);
  };
  beforeEach(() => order.splice(0));
  const run = (waitSeconds: number, ahead = 0) =>
    proposeInPace(propose, {
      creation: 'c1',
      slots: { book: async () => ({ waitSeconds, ahead }) },
      logger,
      sleep,
    });

  it('proposes at once when its slot is there', async () => {
    await run(0);
    expect(order).toEqual(['proposed']);
  });

  it('says for how long one waits, and for whom', async () => {
    await run(1_900, 31);
    expect(order).toEqual([
      'GitHub lets a portal open some 112 pull requests an hour; 31 wait before this one. Going on by itself in 32 minutes',
      'slept 1900 s',
      'proposed',
    ]);
  });
});
