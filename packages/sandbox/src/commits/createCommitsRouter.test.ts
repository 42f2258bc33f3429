import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());

const shas = (body: { sha: string }[]) => body.map(commit => commit.sha);

describe('GET commits', () => {
  it('lists the history of a branch, newest first, page by page', async () => {
    const first = await sandbox.git('rev-parse', 'main');
    const second = await sandbox.commit('topic/a', { 'a.txt': 'a' });
    const third = await sandbox.commit('topic/a', { 'b.txt': 'b' });

    const all = await sandbox.api('GET', '/commits?sha=topic/a');
    expect(shas(all.body)).toEqual([third, second, first]);
    const page = await sandbox.api(
      'GET',
      '/commits?sha=topic/a&per_page=1&page=2',
    );
    expect(shas(page.body)).toEqual([second]);
    expect(page.headers.get('link')).toMatch(
      /page=1>; rel="prev".*page=3>; rel="next".*page=3>; rel="last"/,
    );
    const ofFile = await sandbox.api('GET', '/commits?sha=topic/a&path=a.txt');
    expect(shas(ofFile.body)).toEqual([second]);
    const recent = await sandbox.api(
      'GET',
      '/commits?sha=topic/a&since=2026-02-01T00:00:00Z',
    );
    expect(shas(recent.body)).toEqual([third, second]);
  });

  it('answers 404 for a branch that is not there', async () => {
    const { status } = await sandbox.api('GET', '/commits?sha=none');
    expect(status).toBe(404);
  });
});

describe('GET commits/{ref}', () => {
  it('shows what a commit changed', async () => {
    const sha = await sandbox.commit('topic', {
      'README.md': '# Platform\nmore\n',
      'new.txt': 'new\n',
    });
    const { body } = await sandbox.api('GET', '/commits/topic');
    expect(body).toMatchObject({
      sha,
      stats: { additions: 2, deletions: 0, total: 2 },
      files: [
        {
          filename: 'README.md',
          status: 'modified',
          patch: '@@ -1 +1,2 @@\n # Platform\n+more',
        },
        { filename: 'new.txt', status: 'added' },
      ],
    });
  });

  it('compares a first commit with nothing', async () => {
    const { body } = await sandbox.api('GET', '/commits/main');
    expect(body.files.map((file: { status: string }) => file.status)).toEqual([
      'added',
      'added',
    ]);
  });

  it('gives just the id to who asks for it', async () => {
    const { body } = await sandbox.api('GET', '/commits/main', undefined, {
      accept: 'application/vnd.github.sha',
    });
    expect(body).toBe(await sandbox.git('rev-parse', 'main'));
  });

  it('says that there is no such commit', async () => {
    expect(await sandbox.api('GET', '/commits/none')).toMatchObject({
      status: 422,
      body: { message: 'No commit found for SHA: none' },
    });
  });
});
