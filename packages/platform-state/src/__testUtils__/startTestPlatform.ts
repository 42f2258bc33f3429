import type { LoggerService } from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { GitHubForge } from '@slipway/forge';
import {
  parsePlatformLayout,
  type PlatformLayout,
} from '@slipway/platform-layout';
import { createSandbox, loadPlatformSeed } from '@slipway/sandbox';
import { runGit } from '@slipway/sandbox/testUtils';
import { readFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { ForgePlatformState } from '../ForgePlatformState';

const REPOSITORY_ROOT = path.resolve(__dirname, '../../../..');

/** The seeded platform repository on a sandbox, as tests drive it. */
export interface TestPlatform {
  /** Where the sandbox listens, e.g. `http://localhost:41234`. */
  readonly url: string;
  /** `slipway` of the local portal's configuration, and its integration; the repository is the sandbox's. */
  readonly config: {
    readonly slipway: Record<string, any>;
    readonly integrations: Record<string, any>;
  };
  readonly layout: PlatformLayout;
  readonly integrations: ScmIntegrations;
  /** What the forges called, e.g. `GET /branches/main`; empty it to begin anew. */
  readonly calls: string[];
  /** A forge as each replica of the backend has its own. */
  createForge(): GitHubForge;
  /** A state as each replica of the backend has its own. */
  createState(forge?: GitHubForge): ForgePlatformState;
  /** Calls the API as a person does, e.g. `PUT pulls/1/merge`. */
  api(method: string, endpoint: string, body?: unknown): Promise<any>;
  /** Sets what goes wrong next. */
  setFaults(faults: unknown[]): Promise<void>;
  /** Commits to main as a person does; `null` deletes. @returns the commit */
  commit(files: Record<string, string | null>): Promise<string>;
  /** Runs git on the repository itself. */
  git(...args: string[]): Promise<string>;
  stop(): Promise<void>;
}

const silent: LoggerService = {
  info() {},
  warn() {},
  error() {},
  debug() {},
  child: () => silent,
};

/** Rendered once for all tests of a file. */
let seed: ReturnType<typeof loadPlatformSeed> | undefined;

/** Starts a sandbox with the platform and the services of the local portal; stop it after the test. */
export async function startTestPlatform(): Promise<TestPlatform> {
  const { slipway } = parse(
    readFileSync(path.join(REPOSITORY_ROOT, 'app-config.yaml'), 'utf8'),
  );
  const layout = parsePlatformLayout(slipway.platform);
  const dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'slipway-platform-'));
  const { owner, name, baseBranch } = slipway.repository;
  const sandbox = await createSandbox({
    dataDir,
    port: 0,
    repository: { owner, name, defaultBranch: baseBranch },
    seed: () => (seed ??= loadPlatformSeed(layout, slipway.bot)),
  });
  const { host } = new URL(sandbox.url);
  const apiUrl = `${sandbox.url}/api/v3`;
  const repositoryUrl = `${apiUrl}/repos/${owner}/${name}`;
  const config = {
    slipway: { ...slipway, repository: { ...slipway.repository, host } },
    integrations: {
      github: [{ host, apiBaseUrl: apiUrl, token: 'sandbox-bot' }],
    },
  };
  const integrations = ScmIntegrations.fromConfig(new ConfigReader(config));
  const calls: string[] = [];

  const request = async (method: string, url: string, body?: unknown) => {
    const response = await fetch(url, {
      method,
      headers: {
        'content-type': 'application/json',
        authorization: 'token sandbox-dev',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${url}: ${text}`);
    return text ? JSON.parse(text) : undefined;
  };
  const api = (method: string, endpoint: string, body?: unknown) =>
    request(method, `${repositoryUrl}/${endpoint}`, body);
  const createForge = () =>
    GitHubForge.create(
      integrations,
      { repository: { host, owner, name, baseBranch }, bot: slipway.bot },
      {
        fetch: (input, init) => {
          calls.push(
            `${init?.method ?? 'GET'} ${String(input)
              .slice(repositoryUrl.length)
              .replace(/\?.*$/, '')}`,
          );
          return fetch(input, init);
        },
      },
    );

  return {
    url: sandbox.url,
    config,
    layout,
    integrations,
    calls,
    createForge,
    createState: (forge = createForge()) =>
      new ForgePlatformState({ forge, layout, logger: silent }),
    api,
    setFaults: faults =>
      request('PUT', `${sandbox.url}/_sandbox/faults`, faults),
    async commit(files) {
      const branch = await api('GET', `branches/${baseBranch}`);
      const { sha: tree } = await api('POST', 'git/trees', {
        base_tree: branch.commit.commit.tree.sha,
        tree: Object.entries(files).map(([file, content]) => ({
          path: file,
          mode: '100644',
          type: 'blob',
          ...(content === null ? { sha: null } : { content }),
        })),
      });
      const { sha } = await api('POST', 'git/commits', {
        tree,
        parents: [branch.commit.sha],
        message: 'Change',
      });
      await api('PATCH', `git/refs/heads/${baseBranch}`, { sha });
      return sha;
    },
    async git(...args) {
      const output = await runGit(path.join(dataDir, 'repository.git'), args);
      return output.toString().trim();
    },
    async stop() {
      await sandbox.close();
      await fs.rm(dataDir, { recursive: true, force: true });
    },
  };
}
