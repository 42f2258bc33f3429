import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { GitHubForge, type Patience } from '@slipway/forge';
import { createSandbox } from '@slipway/sandbox';
import { runGit } from '@slipway/sandbox/testUtils';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const OWNER = 'acme';
const REPOSITORY = 'platform';

/** Each attempt has a token of its own, by which its faults are told from those of the others. */
const MOST_TOKENS = 12_000;
const PERSON = { token: 'person', login: 'a-reviewer', type: 'User' } as const;
export const BOT = 'slipway[bot]';

/** Scaled down, so that a hang is seconds and a pause milliseconds. */
const PATIENCE: Patience = {
  callTimeoutMs: 3_000,
  firstPauseMs: 4,
  longestPauseMs: 60,
  deadlineMs: 10_000,
};

/** A write of the repository that was done, as the sandbox's history tells. */
export interface Written {
  readonly action: string;
  readonly actor: string;
  readonly branch: string;
  readonly before?: string;
  readonly after?: string;
  readonly pull?: number;
  /** The last commit of the pull request. */
  readonly commit?: string;
  readonly isConsequence?: boolean;
}

/** An answer of the sandbox's API. */
export interface Answer {
  readonly status: number;
  readonly body: any;
}

/** One running sandbox, and all who ask it for something. */
export interface ForgeBed {
  /** A token that nobody has used yet. */
  takeToken(): string;
  /** A forge as each replica of the portal has its own. */
  createForge(token: string, fetchOnce?: typeof fetch): GitHubForge;
  /** Calls the API as a person does. */
  api(method: string, endpoint: string, body?: unknown): Promise<Answer>;
  addFaults(faults: readonly object[]): Promise<void>;
  /** @returns how many of the token's faults have never struck */
  heal(token: string): Promise<number>;
  readHistory(branch: string): Promise<Written[]>;
  /** Runs git on the repository itself. */
  git(...args: string[]): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a sandbox with a small repository, in this process, reached over HTTP. */
export async function startForgeBed(): Promise<ForgeBed> {
  const dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'slipway-faults-'));
  const bots = Array.from({ length: MOST_TOKENS }, (_, index) => ({
    token: `bot-${index}`,
    login: BOT,
    type: 'Bot' as const,
  }));
  const sandbox = await createSandbox({
    dataDir,
    port: 0,
    repository: { owner: OWNER, name: REPOSITORY, defaultBranch: 'main' },
    tokens: [PERSON, ...bots],
    seed: {
      commits: [
        {
          message: 'Start',
          author: { name: 'Ana', email: 'ana@acme.example' },
          date: '2026-01-05T09:00:00Z',
          files: [
            { path: 'README.md', content: '# Platform\n' },
            { path: 'apps/member/api/package.json', content: '{}\n' },
          ],
        },
      ],
    },
  });
  const { host } = new URL(sandbox.url);
  const apiBaseUrl = `${sandbox.url}/api/v3`;
  const call = async (method: string, url: string, body?: unknown) => {
    const response = await fetch(url, {
      method,
      headers: { authorization: `token ${PERSON.token}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : null };
  };
  const control = `${sandbox.url}/_sandbox`;
  let taken = 0;
  return {
    takeToken: () => bots[taken++].token,
    createForge: (token, fetchOnce) =>
      GitHubForge.create(
        ScmIntegrations.fromConfig(
          new ConfigReader({
            integrations: { github: [{ host, apiBaseUrl, token }] },
          }),
        ),
        {
          repository: {
            host,
            owner: OWNER,
            name: REPOSITORY,
            baseBranch: 'main',
          },
        },
        { patience: PATIENCE, fetch: fetchOnce },
      ),
    api: (method, endpoint, body) =>
      call(
        method,
        `${apiBaseUrl}/repos/${OWNER}/${REPOSITORY}/${endpoint}`,
        body,
      ),
    async addFaults(faults) {
      const { status, body } = await call('POST', `${control}/faults`, faults);
      if (status !== 200) throw new Error(body.message);
    },
    async heal(token) {
      const { body } = await call('GET', `${control}/faults`);
      await call('DELETE', `${control}/faults?token=${token}`);
      return body.filter(
        (fault: any) => fault.match.token === token && fault.times,
      ).length;
    },
    async readHistory(branch) {
      const query = new URLSearchParams({ branch });
      return (await call('GET', `${control}/history?${query}`)).body;
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
