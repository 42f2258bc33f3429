import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { GitHubForge, parseForgeSettings } from '@slipway/forge';
import {
  ForgeSlots,
  migrateAttempts,
  proposeInPace,
} from '@slipway/plugin-scaffolder-backend-module-golden-path';
import { createSandbox } from '@slipway/sandbox';
import createKnex from 'knex';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createDatabase } from '../fleet/createDatabase';
import { SimulatedClock } from './SimulatedClock';

/** What became of creations that were asked for at once. */
export interface CreationsReport {
  readonly creations: number;
  readonly pullRequests: number;
  readonly failed: readonly string[];
  /** How often GitHub refused a request. */
  readonly refusals: number;
  /** Until the first and the last had its pull request, in minutes of the simulated clock. */
  readonly firstMinutes: number;
  readonly lastMinutes: number;
}

/**
 * Creates that many at once, by two replicas, on a GitHub that is as strict as its published limits, by a clock that is
 * simulated: the hours that they take in all take none here.
 *
 * @param databaseUrl - of any database of a PostgreSQL
 */
export async function createAtOnce(
  creations: number,
  databaseUrl: string,
): Promise<CreationsReport> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'slipway-bench-'));
  const start = Date.parse('2026-01-05T10:00:00Z');
  const clock = new SimulatedClock(start);
  const repository = { owner: 'acme', name: 'platform', defaultBranch: 'main' };
  const sandbox = await createSandbox({
    dataDir: folder,
    port: 0,
    repository,
    publishedLimits: true,
    now: () => clock.now(),
    seed: {
      commits: [
        {
          message: 'Begin',
          author: { name: 'Platform', email: 'platform@acme.example' },
          date: '2026-01-05T09:00:00Z',
          files: [{ path: 'README.md', content: '# Platform\n' }],
        },
      ],
    },
  });
  const knex = createKnex({
    client: 'pg',
    connection: await createDatabase(databaseUrl),
  });
  try {
    await migrateAttempts(knex);
    const replicas = [0, 1].map(() => ({
      forge: createForge(sandbox.url),
      slots: new ForgeSlots(knex, () => clock.now()),
    }));
    const ends: number[] = [];
    const failed: string[] = [];
    await Promise.all(
      Array.from({ length: creations }, (_, index) =>
        clock.run(async () => {
          const { forge, slots } = replicas[index % replicas.length];
          try {
            await proposeInPace(
              () => forge.proposeChange(describeProposal(index)),
              {
                creation: `creation-${index}`,
                slots,
                logger: { info() {} },
                sleep: seconds => clock.sleep(seconds),
              },
            );
            ends.push((clock.now().getTime() - start) / 60_000);
          } catch (error) {
            failed.push(String(error));
          }
        }),
      ),
    );
    return {
      creations,
      failed,
      ...(await askSandbox(sandbox.url)),
      firstMinutes: Math.min(...ends),
      lastMinutes: Math.max(...ends),
    };
  } finally {
    await knex.destroy();
    await sandbox.close();
    await fs.rm(folder, { recursive: true, force: true });
  }
}

function createForge(url: string): GitHubForge {
  const { host } = new URL(url);
  return GitHubForge.create(
    ScmIntegrations.fromConfig(
      new ConfigReader({
        integrations: {
          github: [{ host, apiBaseUrl: `${url}/api/v3`, token: 'sandbox-bot' }],
        },
      }),
    ),
    parseForgeSettings({
      repository: { host, owner: 'acme', name: 'platform', baseBranch: 'main' },
    }),
  );
}

function describeProposal(index: number) {
  return {
    branch: `slipway/load${index}/api`,
    title: `Create load${index}-api`,
    body: 'Measured',
    requester: 'user:default/guest',
    creation: `creation-${index}`,
    files: [{ path: `apps/load${index}/api/README.md`, content: `${index}\n` }],
  };
}

/** GitHub's side of it, which is the one that counts. */
async function askSandbox(url: string) {
  let pullRequests = 0;
  for (let page = 1; ; page += 1) {
    const answer = await fetch(
      `${url}/api/v3/repos/acme/platform/pulls?state=all&per_page=100&page=${page}`,
    );
    const pulls: unknown[] = await answer.json();
    pullRequests += pulls.length;
    if (pulls.length < 100) break;
  }
  const requests: { status: number }[] = await (
    await fetch(`${url}/_sandbox/requests`)
  ).json();
  return {
    pullRequests,
    refusals: requests.filter(({ status }) => status === 403).length,
  };
}
