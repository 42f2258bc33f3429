import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox } from '../createSandbox';
import { runGit } from '../git/runGit';
import type { SandboxOptions } from '../SandboxOptions';
import type { Seed } from '../seed/Seed';
import { findGitHubFaults } from './findGitHubFaults';

/** What the tests' sandbox starts with: one commit with two small files. */
export const TEST_SEED: Seed = {
  commits: [
    {
      message: 'chore: begin\n',
      author: { name: 'Seed', email: 'seed@acme.example' },
      date: '2026-01-05T09:00:00Z',
      files: [
        { path: 'README.md', content: '# Platform\n' },
        { path: 'apps/order/api/main.ts', content: 'one\ntwo\nthree\n' },
      ],
    },
  ],
};

/** An answer of the sandbox. */
export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, else the text. */
  readonly body: any;
}

/** A running sandbox in a folder of its own, as tests drive it: over HTTP, and with the git binary. */
export interface TestSandbox {
  readonly url: string;
  readonly gitDir: string;
  /**
   * Calls `/api/v3/repos/acme/platform{path}` as `slipway[bot]`, or as `headers` say. A JSON answer that GitHub's
   * own API description does not know fails the test.
   */
  api(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<TestAnswer>;
  /** Runs git on the repository. @returns what it printed, trimmed */
  git(...args: string[]): Promise<string>;
  /** Puts files on a branch with git itself, which is made from `main` when it is new. @returns the commit */
  commit(branch: string, files: Record<string, string | null>): Promise<string>;
  /** Stops it and starts it anew on the same folder, from now on with other options where some are given. */
  restart(options?: Partial<SandboxOptions>): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a sandbox with {@link TEST_SEED}; close it after the test.
 *
 * @param options - what it is started with besides, or in place of the seed
 */
export async function startTestSandbox(
  options: Partial<SandboxOptions> = {},
): Promise<TestSandbox> {
  const dataDir = await mkdtemp(join(tmpdir(), 'slipway-sandbox-'));
  const gitDir = join(dataDir, 'repository.git');
  let current = options;
  const start = () =>
    createSandbox({
      dataDir,
      port: 0,
      repository: { owner: 'acme', name: 'platform', defaultBranch: 'main' },
      seed: TEST_SEED,
      ...current,
    });
  let sandbox = await start();
  const git = async (...args: string[]) =>
    (await runGit(gitDir, args)).toString().trim();

  return {
    get url() {
      return sandbox.url;
    },
    gitDir,
    git,
    async api(method, path, body, headers) {
      const place = `/repos/acme/platform${path}`;
      const response = await fetch(`${sandbox.url}/api/v3${place}`, {
        method,
        headers: {
          authorization: 'token sandbox-bot',
          'content-type': 'application/json',
          ...headers,
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await response.text();
      const isJson = response.headers
        .get('content-type')
        ?.startsWith('application/json');
      const answer = {
        status: response.status,
        headers: response.headers,
        body: isJson ? JSON.parse(text) : text,
      };
      if (isJson) expect(findGitHubFaults(method, place, answer)).toEqual([]);
      return answer;
    },
    async commit(branch, files) {
      const ref = `refs/heads/${branch}`;
      const parent = (await git('for-each-ref', ref)) ? ref : 'refs/heads/main';
      const lines = Object.entries(files).map(([path, content]) =>
        content === null
          ? `D ${path}\n`
          : `M 100644 inline ${path}\ndata ${Buffer.byteLength(
              content,
            )}\n${content}\n`,
      );
      const input =
        `commit ${ref}\n` +
        `committer Dev <dev@acme.example> 1770000000 +0000\n` +
        `data 6\nchange\nfrom ${await git('rev-parse', parent)}\n` +
        `${lines.join('')}`;
      await runGit(gitDir, ['fast-import', '--quiet', '--force'], { input });
      return git('rev-parse', ref);
    },
    async restart(others = {}) {
      await sandbox.close();
      current = { ...current, ...others };
      sandbox = await start();
    },
    async close() {
      await sandbox.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
