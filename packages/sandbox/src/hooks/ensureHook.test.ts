import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StateStore } from '../state/StateStore';
import { ensureHook } from './ensureHook';
import { readHooks, updateHooks } from './Hook';

const hook = (port: number, secret = 'word') => ({
  url: `http://localhost:${port}/api/events/http/github`,
  secret,
  events: ['push', 'pull_request'],
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-hook-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('ensureHook', () => {
  it('adds one webhook however often it is asked, and takes the place of the one before', async () => {
    const context = { state: new StateStore(folder), now: () => new Date() };
    await ensureHook(context, hook(7007));
    const [first] = await readHooks(context);
    expect(first).toMatchObject({
      ...hook(7007),
      id: 1,
      active: true,
      contentType: 'json',
    });
    await ensureHook(context, hook(7007, 'another'));
    expect(await readHooks(context)).toEqual([{ ...first, secret: 'another' }]);
    await ensureHook(context, hook(7008));
    expect(await readHooks(context)).toMatchObject([{ ...hook(7008), id: 2 }]);
  });

  it('leaves the webhooks of people alone', async () => {
    const context = { state: new StateStore(folder), now: () => new Date() };
    await ensureHook(context, hook(7007));
    await updateHooks(context, ({ lastId, hooks }) => ({
      lastId: lastId + 1,
      hooks: [
        ...hooks,
        { ...hooks[0], id: lastId + 1, url: 'https://ci.acme.example/' },
      ],
    }));
    await ensureHook(context, hook(7008));
    expect((await readHooks(context)).map(({ url }) => url)).toEqual([
      'https://ci.acme.example/',
      hook(7008).url,
    ]);
  });
});
