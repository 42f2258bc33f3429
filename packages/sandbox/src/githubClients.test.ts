import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { Octokit } from '@octokit/rest';
import {
  startTestSandbox,
  type TestSandbox,
} from './__testUtils__/startTestSandbox';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());

describe("Backstage's URL reader", () => {
  const createReader = () =>
    UrlReaders.default({
      logger: mockServices.logger.mock(),
      config: new ConfigReader({
        integrations: {
          github: [
            {
              host: new URL(sandbox.url).host,
              apiBaseUrl: `${sandbox.url}/api/v3`,
              token: 'sandbox-bot',
            },
          ],
        },
      }),
    });
  const urlOf = (path: string) =>
    `${sandbox.url}/acme/platform/blob/main/${path}`;

  it('reads a file, and nothing when it has not changed', async () => {
    const reader = createReader();
    const url = urlOf('apps/order/api/main.ts');
    const file = await reader.readUrl(url);
    expect((await file.buffer()).toString()).toBe('one\ntwo\nthree\n');
    await expect(
      reader.readUrl(url, { etag: file.etag }),
    ).rejects.toMatchObject({ name: 'NotModifiedError' });
    await expect(reader.readUrl(urlOf('none'))).rejects.toMatchObject({
      name: 'NotFoundError',
    });
  });

  it('reads a folder', async () => {
    await sandbox.commit('main', { 'apps/order/api/b.ts': 'b' });
    const tree = await createReader().readTree(
      `${sandbox.url}/acme/platform/tree/main/apps/order`,
    );
    const files = await tree.files();
    expect(files.map(file => file.path).sort()).toEqual([
      'api/b.ts',
      'api/main.ts',
    ]);
    expect(tree.etag).toBe(await sandbox.git('rev-parse', 'main'));
  });

  it('searches by a pattern', async () => {
    const { files, etag } = await createReader().search(urlOf('apps/**/*.ts'));
    expect(etag).toBe(await sandbox.git('rev-parse', 'main'));
    expect(files.map(file => file.url)).toEqual([
      urlOf('apps/order/api/main.ts'),
    ]);
    expect((await files[0].content()).toString()).toBe('one\ntwo\nthree\n');
  });
});

describe('Octokit', () => {
  it('opens a pull request in five calls', async () => {
    const { rest: octokit } = new Octokit({
      baseUrl: `${sandbox.url}/api/v3`,
      auth: 'sandbox-bot',
    });
    const repo = { owner: 'acme', repo: 'platform' };
    const { data: base } = await octokit.repos.getBranch({
      ...repo,
      branch: 'main',
    });
    const { data: tree } = await octokit.git.createTree({
      ...repo,
      base_tree: base.commit.commit.tree.sha,
      tree: [{ path: 'a.txt', mode: '100644', type: 'blob', content: 'a' }],
    });
    const { data: commit } = await octokit.git.createCommit({
      ...repo,
      message: 'Create order-api',
      tree: tree.sha,
      parents: [base.commit.sha],
    });
    const head = 'slipway/order/api';
    await octokit.git.createRef({
      ...repo,
      ref: `refs/heads/${head}`,
      sha: commit.sha,
    });
    const { data: pull } = await octokit.pulls.create({
      ...repo,
      title: 'Create order-api',
      head,
      base: 'main',
    });
    expect(pull).toMatchObject({ number: 1, head: { sha: commit.sha } });
  });

  it('downloads an archive', async () => {
    const octokit = new Octokit({ baseUrl: `${sandbox.url}/api/v3` });
    const { data, headers } = await octokit.rest.repos.downloadTarballArchive({
      owner: 'acme',
      repo: 'platform',
      ref: 'main',
    });
    expect(Buffer.from(data as ArrayBuffer).subarray(0, 2)).toEqual(
      Buffer.from([0x1f, 0x8b]),
    );
    expect(headers['content-disposition']).toContain('acme-platform-');
  });
});
