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
import { createProposeAction } from '@slipway/plugin-scaffolder-backend-module-golden-path';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

/** Opens one pull request with that many files. */
type Propose = (files: number) => Promise<void>;

const silent: LoggerService = {
  info() {},
  warn() {},
  error() {},
  debug() {},
  child: () => silent,
};

/** Both actions, each given the same kind of workspace and the same repository on the sandbox. */
export async function createContenders(
  host: string,
): Promise<{ slipway: Propose; stock: Propose }> {
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
  const propose = createProposeAction({
    layout: parsePlatformLayout(slipway.platform),
    logger: silent,
    userInfo: {
      getUserInfo: async () => ({
        userEntityRef: 'user:default/guest',
        ownershipEntityRefs: ['group:default/commerce'],
      }),
    },
    forge: GitHubForge.create(
      integrations,
      parseForgeSettings({ repository: { ...slipway.repository, host } }),
    ),
  });
  const publish = createPublishGithubPullRequestAction({
    integrations,
    githubCredentialsProvider:
      DefaultGithubCredentialsProvider.fromIntegrations(integrations),
  });

  let proposals = 0;
  return {
    slipway: files =>
      withWorkspace(`ours-${(proposals += 1)}`, files, (workspacePath, id) =>
        propose.handler(
          createActionContext({
            workspacePath,
            user: { ref: 'user:default/guest' },
            input: {
              values: {
                service: id,
                application: 'api',
                description: 'Measured',
                owner: 'group:default/commerce',
                route: { path: `/api/v1/${id}`, methods: ['GET'] },
                guard: 'site-auth',
                roles: [],
                environments: ['dev', 'prod'],
              },
            },
          }),
        ),
      ),
    stock: files =>
      withWorkspace(`stock-${(proposals += 1)}`, files, (workspacePath, id) =>
        publish.handler(
          createActionContext({
            workspacePath,
            input: {
              repoUrl: `${host}?owner=${owner}&repo=${name}`,
              branchName: id,
              title: `Create ${id}`,
              description: 'Measured',
            },
          }),
        ),
      ),
  };
}

/** A golden path's files are about this large. */
const FILE_BYTES = 1_600;

async function withWorkspace(
  id: string,
  files: number,
  act: (workspacePath: string, id: string) => Promise<void>,
): Promise<void> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'slipway-bench-'));
  const source = path.join(folder, 'apps', id, 'api');
  await fs.mkdir(source, { recursive: true });
  for (let index = 0; index < files; index += 1)
    await fs.writeFile(
      path.join(source, `file-${index}.txt`),
      `${id} ${index}\n`.padEnd(FILE_BYTES, '.'),
    );
  try {
    await act(folder, id);
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

/** What the task runner hands to an action, as far as these two actions look at it. */
function createActionContext<TInput extends object>(given: {
  workspacePath: string;
  input: TInput;
  user?: { ref: string };
}): ActionContext<TInput, any, 'v2'> {
  return {
    ...given,
    task: { id: 'bench' },
    logger: silent,
    getInitiatorCredentials: async () => undefined,
    checkpoint: ({ fn }: { fn: () => Promise<unknown> }) => fn(),
    output() {},
  } as unknown as ActionContext<TInput, any, 'v2'>;
}
