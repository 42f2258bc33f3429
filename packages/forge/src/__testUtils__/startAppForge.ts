import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { createSandbox, type SandboxApp } from '@slipway/sandbox';
import { generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { APP_PERMISSIONS } from '../AppTokens';
import { GitHubForge } from '../GitHubForge';
import { PATIENCE } from '../Patience';
import { GitHubJudge } from './GitHubJudge';

const PEM = { type: 'pkcs8', format: 'pem' } as const;
const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: PEM,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const stranger = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: PEM,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

/** One call that the forge made, and with which authorization. */
export interface SeenCall {
  readonly call: string;
  readonly authorization: string;
  readonly body?: any;
}

/** A forge that is a GitHub App, on a sandbox where that App is installed. */
export async function startAppForge(
  app: Partial<SandboxApp> = {},
  config: {
    appId?: number;
    isStranger?: boolean;
    brokenKey?: string;
    callTimeoutMs?: number;
  } = {},
) {
  const dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'slipway-app-'));
  let hoursLater = 0;
  const now = () => new Date(Date.now() + hoursLater * 3_600_000);
  const sandbox = await createSandbox({
    dataDir,
    port: 0,
    repository: { owner: 'acme', name: 'platform', defaultBranch: 'main' },
    now,
    app: {
      appId: 7,
      slug: 'slipway',
      publicKey,
      permissions: APP_PERMISSIONS.write,
      repositories: ['platform'],
      ...app,
    },
    seed: {
      commits: [
        {
          message: 'Start',
          author: { name: 'Ana', email: 'ana@acme.example' },
          date: '2026-01-05T09:00:00Z',
          files: [{ path: 'README.md', content: '# Platform\n' }],
        },
      ],
    },
  });
  const apiUrl = `${sandbox.url}/api/v3`;
  const judge = new GitHubJudge(apiUrl);
  const seen: SeenCall[] = [];
  const { host } = new URL(sandbox.url);
  const key = config.isStranger ? stranger.privateKey : privateKey;
  const forge = GitHubForge.create(
    ScmIntegrations.fromConfig(
      new ConfigReader({
        integrations: {
          github: [
            {
              host,
              apiBaseUrl: apiUrl,
              apps: [
                {
                  appId: config.appId ?? 7,
                  clientId: 'x',
                  clientSecret: 'x',
                  webhookSecret: 'x',
                  // As an environment variable holds it.
                  privateKey: config.brokenKey ?? key.replace(/\n/g, '\\n'),
                },
              ],
            },
          ],
        },
      }),
    ),
    {
      repository: { host, owner: 'acme', name: 'platform', baseBranch: 'main' },
    },
    {
      now: () => now().getTime(),
      patience: {
        ...PATIENCE,
        callTimeoutMs: config.callTimeoutMs ?? PATIENCE.callTimeoutMs,
      },
      fetch: async (input, init) => {
        seen.push({
          call: `${init?.method} ${String(input).slice(apiUrl.length)}`,
          authorization: new Headers(init?.headers).get('authorization') ?? '',
          ...(init?.body && { body: JSON.parse(String(init.body)) }),
        });
        return judge.fetch(input, init);
      },
    },
  );
  return {
    forge,
    judge,
    seen,
    apiUrl,
    privateKey: key,
    /** What happens to the next call for a token. */
    async failOnce(fault: object) {
      const match = { method: 'POST', path: 'access_tokens' };
      await fetch(`${sandbox.url}/_sandbox/faults`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify([{ ...fault, match, times: 1 }]),
      });
    },
    /** The clocks of the forge and of GitHub go on. */
    wait(hours: number) {
      hoursLater += hours;
    },
    /** Makes the tokens that the forge has worthless, as a rotated or suspended App does. */
    async revokeTokens() {
      const tokens = new Set(
        seen
          .map(({ authorization }) => authorization)
          .filter(value => value.startsWith('token ')),
      );
      for (const authorization of tokens)
        await fetch(`${apiUrl}/installation/token`, {
          method: 'DELETE',
          headers: { authorization },
        });
    },
    async stop() {
      await sandbox.close();
      await fs.rm(dataDir, { recursive: true, force: true });
    },
  };
}
