import {
  startTestSandbox,
  type TestSandbox,
} from '../__testUtils__/startTestSandbox';
import { runGit } from '../git/runGit';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());

describe('git/blobs', () => {
  it.each([
    ['utf-8', 'grün\r\n', Buffer.from('grün\r\n')],
    ['base64', 'AP8B', Buffer.from([0, 255, 1])],
  ])('keeps what was posted as %s', async (encoding, content, bytes) => {
    const { status, body } = await sandbox.api('POST', '/git/blobs', {
      content,
      encoding,
    });
    const expected = await runGit(sandbox.gitDir, ['hash-object', '--stdin'], {
      input: bytes,
    });
    expect(status).toBe(201);
    expect(body.sha).toBe(expected.toString().trim());

    const found = await sandbox.api('GET', `/git/blobs/${body.sha}`);
    expect(found.body).toMatchObject({
      sha: body.sha,
      size: bytes.length,
      encoding: 'base64',
    });
    expect(Buffer.from(found.body.content, 'base64')).toEqual(bytes);
  });

  it('answers 404 for what is no blob', async () => {
    const commit = await sandbox.git('rev-parse', 'main');
    for (const sha of [commit, '1'.repeat(40), 'main:README.md'])
      expect((await sandbox.api('GET', `/git/blobs/${sha}`)).status).toBe(404);
  });

  it('refuses a blob without content or with an unknown encoding', async () => {
    const none = await sandbox.api('POST', '/git/blobs', {});
    expect(none).toMatchObject({
      status: 422,
      body: { message: `Invalid request.\n\n"content" wasn't supplied.` },
    });
    const odd = await sandbox.api('POST', '/git/blobs', {
      content: '',
      encoding: 'utf-16',
    });
    expect(odd.status).toBe(422);
  });
});
