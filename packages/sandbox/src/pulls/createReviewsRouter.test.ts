import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
let head: string;
beforeEach(async () => {
  sandbox = await startTestSandbox();
  head = await sandbox.commit('topic', { 'a.txt': 'a\n' });
  await sandbox.api('POST', '/pulls', {
    title: 'Title',
    head: 'topic',
    base: 'main',
  });
});
afterEach(() => sandbox.close());

const AS_GUEST = { authorization: 'token sandbox-dev' };
const review = (body: object, headers?: Record<string, string>) =>
  sandbox.api('POST', '/pulls/1/reviews', body, headers);

describe('reviews', () => {
  it('are kept, and who has answered is asked no more', async () => {
    await sandbox.api('POST', '/pulls/1/requested_reviewers', {
      reviewers: ['guest', 'anna'],
      team_reviewers: ['platform'],
    });

    const approved = await review({ event: 'APPROVE' }, AS_GUEST);
    await sandbox.restart();
    const all = await sandbox.api('GET', '/pulls/1/reviews');
    const asked = await sandbox.api('GET', '/pulls/1/requested_reviewers');

    expect(approved.body).toMatchObject({
      state: 'APPROVED',
      commit_id: head,
      user: { login: 'guest' },
    });
    expect(all.body).toMatchObject([{ id: 1, state: 'APPROVED' }]);
    expect(asked.body).toMatchObject({
      users: [{ login: 'anna' }],
      teams: [{ slug: 'platform' }],
    });
  });

  it('can not be an approval of oneself, nor a verdict without a word', async () => {
    const own = await review({ event: 'APPROVE' });
    const silent = await review({ event: 'REQUEST_CHANGES' }, AS_GUEST);

    expect(own.status).toBe(422);
    expect(own.body.errors).toEqual(['Can not approve your own pull request']);
    expect(silent.status).toBe(422);
  });

  it('can be asked for no longer, and never from the author', async () => {
    await sandbox.api('POST', '/pulls/1/requested_reviewers', {
      reviewers: ['anna'],
    });

    const rest = await sandbox.api('DELETE', '/pulls/1/requested_reviewers', {
      reviewers: ['anna'],
    });
    const author = await sandbox.api('POST', '/pulls/1/requested_reviewers', {
      reviewers: ['slipway[bot]'],
    });

    expect(rest.body.requested_reviewers).toEqual([]);
    expect(author.status).toBe(422);
  });
});
