import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { createSandbox } from '@slipway/sandbox';
import { runGit } from '@slipway/sandbox/testUtils';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { GitHubForge } from '../GitHubForge';
import { GitHubJudge } from './GitHubJudge';

const author = { name: 'Ana', email: 'ana@acme.example' };

/** A forge over HTTP on a sandbox with a tiny repository, and the means to look behind it. */
export async function startSandboxForge() {
  const dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'slipway-forge-'));
  const sandbox = await createSandbox({
    dataDir,
    port: 0,
    repository: { owner: 'acme', name: 'platform', defaultBranch: 'main' },
    seed: {
      commits: [
        {
          message: 'Start',
          author,
          date: '2026-01-05T09:00:00Z',
          files: [
            { path: 'README.md', content: '# Platform\n' },
            { path: 'apps/member/api/package.json', content: '{}\n' },
            {
              path: 'bin/logo.png',
              content: Buffer.from([0, 255, 1]).toString('base64'),
              encoding: 'base64',
            },
            { path: 'bin/run', content: '#!/bin/sh\n', executable: true },
          ],
        },
      ],
    },
  });
  const apiUrl = `${sandbox.url}/api/v3`;
  const judge = new GitHubJudge(apiUrl);
  const { host } = new URL(sandbox.url);
  /**
   * A forge as each replica of the backend has its own.
   *
   * @param options - the patience of production and the judge's fetch unless told
   */
  const createForge = (
    token = 'sandbox-bot',
    options: Parameters<typeof GitHubForge.create>[2] = {},
  ) =>
    GitHubForge.create(
      ScmIntegrations.fromConfig(
        new ConfigReader({
          integrations: { github: [{ host, apiBaseUrl: apiUrl, token }] },
        }),
      ),
      {
        repository: {
          host,
          owner: 'acme',
          name: 'platform',
          baseBranch: 'main',
        },
      },
      { fetch: judge.fetch, ...options },
    );

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
    return text ? JSON.parse(text) : undefined;
  };
  return {
    judge,
    apiUrl,
    createForge,
    /** Calls the API as a person does. */
    api: (method: string, endpoint: string, body?: unknown) =>
      request(method, `${apiUrl}/repos/acme/platform/${endpoint}`, body),
    /** What the forge has used of GitHub's quota. */
    readRateLimit: async () =>
      (
        await (
          await fetch(`${apiUrl}/rate_limit`, {
            headers: { authorization: 'token sandbox-bot' },
          })
        ).json()
      ).rate,
    /** Sets what goes wrong next. */
    setFaults: (faults: unknown[]) =>
      request('PUT', `${sandbox.url}/_sandbox/faults`, faults),
    /** What was done to a branch and its pull requests. */
    readHistory: (branch: string) =>
      request(
        'GET',
        `${sandbox.url}/_sandbox/history?${new URLSearchParams({ branch })}`,
      ),
    /** How often a call was served since it was asked last. */
    countServed: async (method: string, endpoint: string) => {
      const served = await request('GET', `${sandbox.url}/_sandbox/requests`);
      await request('DELETE', `${sandbox.url}/_sandbox/requests`);
      return served.filter(
        (call: { method: string; path: string }) =>
          call.method === method && call.path.endsWith(endpoint),
      ).length;
    },
    /** Runs git on the repository itself. */
    git: async (...args: string[]) => {
      const output = await runGit(path.join(dataDir, 'repository.git'), args);
      return output.toString().trim();
    },
    stop: async () => {
      await sandbox.close();
      await fs.rm(dataDir, { recursive: true, force: true });
    },
  };
}
