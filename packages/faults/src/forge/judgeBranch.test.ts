import { toCreation, type Asked, type Creation, type Told } from './Creation';
import { judgeBranch } from './judgeBranch';
import { startForgeBed, type ForgeBed } from './startForgeBed';

// Everybody shares one sandbox, and has a branch of their own there.
jest.setTimeout(120_000);

const ZEROS = { lost: 0, duplicate: 0, orphan: 0, forged: 0 };

let bed: ForgeBed;
beforeAll(async () => {
  bed = await startForgeBed();
});
afterAll(() => bed.stop());

const ask = (name: string) =>
  toCreation(`slipway/${name}/api`, name, 'ana', 'a');
const propose = (creation: Creation) =>
  bed.createForge(bed.takeToken()).proposeChange(creation);
const judge = async (creation: Creation, told: Told, others: Asked[] = []) => {
  const { sentences, ...counts } = await judgeBranch(bed, creation.branch, [
    { creation, told },
    ...others,
  ]);
  return counts;
};

describe('judgeBranch', () => {
  it('finds nothing where one was asked for and one is there', async () => {
    const creation = ask('right');
    expect(await judge(creation, await propose(creation))).toEqual(ZEROS);
  });

  it('finds the lost: told of a pull request that is not, or of a failure', async () => {
    const creation = ask('lost');
    const pullRequest = {
      number: 99,
      url: 'http://x',
      state: 'open',
      head: 'x',
    } as const;
    expect(await judge(creation, { outcome: 'opened', pullRequest })).toEqual({
      ...ZEROS,
      lost: 1,
    });
    expect(
      await judge(creation, { outcome: 'failed', message: 'down' }),
    ).toEqual({ ...ZEROS, lost: 1 });
    const { branch } = creation;
    expect(await judge(creation, { outcome: 'branch-taken', branch })).toEqual({
      ...ZEROS,
      lost: 1,
    });
  });

  it('finds a second pull request of one creation, though the first is closed', async () => {
    const creation = ask('twice');
    const told = await propose(creation);
    const [{ number }] = (
      await bed.api('GET', `pulls?head=acme:${creation.branch}`)
    ).body;
    await bed.api('PATCH', `pulls/${number}`, { state: 'closed' });
    await bed.api('POST', 'pulls', {
      title: creation.title,
      body: creation.body,
      head: creation.branch,
      base: 'main',
    });
    expect(await judge(creation, told)).toEqual({ ...ZEROS, duplicate: 1 });
  });

  it('finds an orphan', async () => {
    const creation = ask('orphan');
    await propose(creation);
    const head = await bed.git('rev-parse', creation.branch);
    const left = ask('left');
    await bed.createForge(bed.takeToken()).readBase();
    await bed.api('POST', 'git/refs', {
      ref: `refs/heads/${left.branch}`,
      sha: head,
    });
    expect(await judge(left, { outcome: 'given-up' })).toEqual({
      ...ZEROS,
      orphan: 1,
    });
  });

  it('finds the forged: other bytes, other words, and what nobody asked for', async () => {
    const bytes = ask('bytes');
    const told = await propose(bytes);
    const other = { ...bytes, files: ask('other').files };
    expect((await judge(other, told)).forged).toBe(1);

    const words = ask('words');
    const toldOfWords = await propose({ ...words, body: 'For nobody.' });
    expect((await judge(words, toldOfWords)).forged).toBe(1);

    const nobodys = ask('nobodys');
    await propose({ ...nobodys, creation: 'unknown' });
    expect((await judge(nobodys, { outcome: 'given-up' })).forged).toBe(1);
  });
});
