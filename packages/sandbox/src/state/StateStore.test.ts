import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { StateStore } from './StateStore';

const schema = z.object({ count: z.number() });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-state-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('StateStore', () => {
  it('keeps a document for the next start', async () => {
    await new StateStore(folder).write('things', { count: 1 });
    expect(await new StateStore(folder).read('things', schema)).toEqual({
      count: 1,
    });
  });

  it('knows nothing of a document that was never written', async () => {
    expect(await new StateStore(folder).read('things', schema)).toBeUndefined();
  });

  it('runs updates of one document one after the other', async () => {
    const store = new StateStore(folder);
    await Promise.all(
      Array.from({ length: 20 }, () =>
        store.update('things', schema, async current => {
          const { count } = current ?? { count: 0 };
          await Promise.resolve();
          return { count: count + 1 };
        }),
      ),
    );
    expect(await new StateStore(folder).read('things', schema)).toEqual({
      count: 20,
    });
  });

  it('writes nothing when an update throws, and goes on with the next', async () => {
    const store = new StateStore(folder);
    await store.write('things', { count: 1 });
    await expect(
      store.update('things', schema, () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await store.update('things', schema, current => ({
      count: current!.count + 1,
    }));
    expect(await store.read('things', schema)).toEqual({ count: 2 });
  });

  it('reads the old document when a write was cut off', async () => {
    await new StateStore(folder).write('things', { count: 1 });
    await writeFile(join(folder, 'things.json.next'), '{"count": 2');
    const store = new StateStore(folder);
    expect(await store.read('things', schema)).toEqual({ count: 1 });

    await store.write('things', { count: 3 });
    expect(await readdir(folder)).toEqual(['things.json']);
    expect(
      JSON.parse(await readFile(join(folder, 'things.json'), 'utf8')),
    ).toEqual({ count: 3 });
  });

  it('names the file that does not hold what it should', async () => {
    await writeFile(join(folder, 'things.json'), '{"count":"many"}');
    await expect(new StateStore(folder).read('things', schema)).rejects.toThrow(
      `${join(folder, 'things.json')} is not a document`,
    );
  });
});
