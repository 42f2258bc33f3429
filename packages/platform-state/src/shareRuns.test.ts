import { shareRuns } from './shareRuns';

function createRuns() {
  const ends: ((fails?: boolean) => void)[] = [];
  const share = shareRuns(
    () =>
      new Promise<number>((resolve, reject) => {
        const run = ends.length;
        ends.push(fails => (fails ? reject(new Error('down')) : resolve(run)));
      }),
  );
  return { share, ends };
}

describe('shareRuns', () => {
  it('gives who comes during a run the next one, together', async () => {
    const { share, ends } = createRuns();
    const first = share();
    const late = [share(), share()];
    expect(ends).toHaveLength(1);
    ends[0]();
    expect(await first).toBe(0);
    const later = share();
    ends[1]();
    expect(await Promise.all(late)).toEqual([1, 1]);
    ends[2]();
    expect(await later).toBe(2);
    const alone = share();
    ends[3]();
    expect(await alone).toBe(3);
  });

  it('tells a failure to those whose run it was, and goes on', async () => {
    const { share, ends } = createRuns();
    const first = share();
    const second = share();
    ends[0](true);
    await expect(first).rejects.toThrow('down');
    ends[1]();
    expect(await second).toBe(1);
  });
});
