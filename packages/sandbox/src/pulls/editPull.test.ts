import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
const open = (head: string, base = 'main') =>
  sandbox.api('POST', '/pulls', { title: 'Title', head, base });

beforeEach(async () => {
  sandbox = await startTestSandbox();
  await sandbox.commit('topic', { 'a.txt': 'a\n' });
  await open('topic');
});
afterEach(() => sandbox.close());

const edit = (body: object, number = 1) =>
  sandbox.api('PATCH', `/pulls/${number}`, body);

describe('PATCH pulls/{number}', () => {
  it('changes title and body, and leaves alone what is not named', async () => {
    const { body } = await edit({ title: 'Better' });
    const cleared = await edit({ body: null });

    expect(body).toMatchObject({ title: 'Better', body: null, state: 'open' });
    expect(cleared.body).toMatchObject({ title: 'Better', body: null });
  });

  it('closes and reopens', async () => {
    const closed = await edit({ state: 'closed' });
    const reopened = await edit({ state: 'open' });

    expect(closed.body).toMatchObject({
      state: 'closed',
      merged: false,
      mergeable: null,
      closed_at: expect.any(String),
    });
    expect(reopened.body).toMatchObject({
      state: 'open',
      mergeable: true,
      closed_at: null,
    });
  });

  it('does not reopen beside another one for the same branch', async () => {
    await edit({ state: 'closed' });
    await open('topic');

    const { status, body } = await edit({ state: 'open' });

    expect(status).toBe(422);
    expect(body.errors[0].message).toBe(
      'A pull request already exists for acme:topic.',
    );
  });

  it('does not reopen without its branch, nor when it is merged', async () => {
    await edit({ state: 'closed' });
    await sandbox.git('branch', '-D', 'topic');
    const gone = await edit({ state: 'open' });
    await sandbox.commit('other', { 'b.txt': 'b\n' });
    await open('other');
    await sandbox.api('PUT', '/pulls/2/merge', {});
    const merged = await edit({ state: 'open' }, 2);

    expect([gone.status, merged.status]).toEqual([422, 422]);
    expect(gone.body.errors[0]).toMatchObject({
      field: 'state',
      message: 'state cannot be changed. The topic branch has been deleted.',
    });
    expect(merged.body.errors).toMatchObject([{ field: 'state' }]);
  });

  it('moves to another base, if it exists', async () => {
    await sandbox.commit('release', { 'r.txt': 'r\n' });

    const moved = await edit({ base: 'release' });
    const nowhere = await edit({ base: 'gone' });

    expect(moved.body.base.ref).toBe('release');
    expect(nowhere.status).toBe(422);
  });

  it('refuses a state that there is not', async () => {
    expect((await edit({ state: 'merged' })).status).toBe(422);
  });
});
