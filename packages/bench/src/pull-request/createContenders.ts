import {
  resolvePackagePath,
  type LoggerService,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import {
  DefaultGithubCredentialsProvider,
  ScmIntegrations,
} from '@backstage/integration';
import { createPublishGithubPullRequestAction } from '@backstage/plugin-scaffolder-backend-module-github';
import type { ActionContext } from '@backstage/plugin-scaffolder-node';
import { GitHubForge, parseForgeSettings } from '@slipway/forge';
import { parsePlatformLayout } from '@slipway/platform-layout';
import { RULES } from '@slipway/platform-model';
import { ForgePlatformState } from '@slipway/platform-state';
import {
  createProposeAction,
  createProveAction,
} from '@slipway/plugin-scaffolder-backend-module-golden-path';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

/** Prepares one pull request with that many files. @returns what opens it */
type Prepare = (files: number) => Promise<() => Promise<void>>;

const silent: LoggerService = {
  info() {},
  warn() {},
  error() {},
  debug() {},
  child: () => silent,
};

async function refuse(): Promise<never> {
  throw new Error('Nothing that is measured asks this');
}

/** Both actions, each given the same kind of workspace and the same repository on the sandbox. */
export async function createContenders(
  host: string,
): Promise<{ slipway: Prepare; stock: Prepare }> {
  const { slipway } = parse(
    await fs.readFile(
      resolvePackagePath('@slipway/bench', '../../app-config.yaml'),
      'utf-8',
    ),
  );
  const { owner, name } = slipway.repository;
  const integrations = ScmIntegrations.fromConfig(
    new ConfigReader({
      integrations: {
        github: [
          { host, apiBaseUrl: `http://${host}/api/v3`, token: 'sandbox-bot' },
        ],
      },
    }),
  );
  const layout = parsePlatformLayout(slipway.platform);
  const forge = GitHubForge.create(
    integrations,
    parseForgeSettings({ repository: { ...slipway.repository, host } }),
  );
  const options = {
    layout,
    forge,
    prover: {
      state: new ForgePlatformState({ forge, layout, logger: silent }),
      // What is measured is no application: each rule is asked, and none is heard.
      rules: Object.fromEntries(RULES.map(({ id }) => [id, 'off' as const])),
    },
    logger: silent,
    authorities: {
      userInfo: {
        getUserInfo: async () => ({
          userEntityRef: 'user:default/guest',
          ownershipEntityRefs: ['group:default/commerce'],
        }),
      },
      // For a group of one's own, behind a guard, nobody else is asked.
      auth: { getOwnServiceCredentials: refuse },
      catalog: { getEntityByRef: refuse },
      permissions: { authorize: refuse },
    },
    approvals: { ask: refuse, spend: refuse },
  };
  const prove = createProveAction(options);
  const propose = createProposeAction(options);
  const publish = createPublishGithubPullRequestAction({
    integrations,
    githubCredentialsProvider:
      DefaultGithubCredentialsProvider.fromIntegrations(integrations),
  });

  let proposals = 0;
  return {
    async slipway(files) {
      const id = `ours-${(proposals += 1)}`;
      const workspacePath = await writeWorkspace(id, files);
      const values = {
        service: id,
        application: 'api',
        description: 'Measured',
        owner: 'group:default/commerce',
        route: { path: `/api/v1/${id}`, methods: ['GET'] },
        guard: 'site-auth',
        roles: [],
        environments: ['dev', 'prod'],
      };
      const user = { ref: 'user:default/guest' };
      const outputs: Record<string, any> = {};
      const given = { workspacePath, user, outputs };
      await prove.handler(createActionContext({ ...given, input: { values } }));
      const input = { values, proof: outputs.proof };
      return async () => {
        await propose.handler(createActionContext({ ...given, input }));
        await fs.rm(workspacePath, { recursive: true, force: true });
      };
    },
    async stock(files) {
      const id = `stock-${(proposals += 1)}`;
      const workspacePath = await writeWorkspace(id, files);
      const input = {
        repoUrl: `${host}?owner=${owner}&repo=${name}`,
        branchName: id,
        title: `Create ${id}`,
        description: 'Measured',
      };
      return async () => {
        await publish.handler(createActionContext({ workspacePath, input }));
        await fs.rm(workspacePath, { recursive: true, force: true });
      };
    },
  };
}

/** A golden path's files are about this large. */
const FILE_BYTES = 1_600;

async function writeWorkspace(id: string, files: number): Promise<string> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'slipway-bench-'));
  const source = path.join(folder, 'apps', id, 'api');
  await fs.mkdir(source, { recursive: true });
  for (let index = 0; index < files; index += 1)
    await fs.writeFile(
      path.join(source, `file-${index}.txt`),
      `${id} ${index}\n`.padEnd(FILE_BYTES, '.'),
    );
  return folder;
}

/** What the task runner hands to an action, as far as these two actions look at it. */
function createActionContext<TInput extends object>(given: {
  workspacePath: string;
  input: TInput;
  user?: { ref: string };
  outputs?: Record<string, unknown>;
}): ActionContext<TInput, any, 'v2'> {
  return {
    ...given,
    task: { id: 'bench' },
    logger: silent,
    getInitiatorCredentials: async () => ({ principal: { type: 'user' } }),
    checkpoint: ({ fn }: { fn: () => Promise<unknown> }) => fn(),
    output(key: string, value: unknown) {
      if (given.outputs) given.outputs[key] = value;
    },
  } as unknown as ActionContext<TInput, any, 'v2'>;
}
