import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { GitHubForge } from '@slipway/forge';
import { createSandbox, type Sandbox } from '@slipway/sandbox';
import fs from 'node:fs/promises';
import path from 'node:path';
import { createTestLayout } from './__testUtils__/createTestLayout';
import { orderApi } from './__testUtils__/orderApi';
import { createProposeAction } from './createProposeAction';
import { createRenderAction } from './createRenderAction';

const TEMPLATE = path.resolve(
  __dirname,
  '../../../templates/nestjs-service/template.yaml',
);

describe('the actions, one after the other in a workspace', () => {
  const layout = createTestLayout();
  const directory = createMockDirectory();
  let sandbox: Sandbox;

  beforeEach(async () => {
    directory.clear();
    sandbox = await createSandbox({
      dataDir: directory.resolve('sandbox'),
      port: 0,
      repository: { owner: 'acme', name: 'platform', defaultBranch: 'main' },
      seed: {
        commits: [
          {
            message: 'Start',
            author: { name: 'Ana', email: 'ana@acme.example' },
            date: '2026-01-05T09:00:00Z',
            files: [{ path: 'apps/member/api/package.json', content: '{}\n' }],
          },
        ],
      },
    });
  });
  afterEach(() => sandbox.close());

  function createActions() {
    const { host } = new URL(sandbox.url);
    const integrations = ScmIntegrations.fromConfig(
      new ConfigReader({
        integrations: {
          github: [
            { host, apiBaseUrl: `${sandbox.url}/api/v3`, token: 'sandbox-bot' },
          ],
        },
      }),
    );
    const userInfo = mockServices.userInfo({
      ownershipEntityRefs: ['group:default/commerce'],
    });
    const logger = mockServices.logger.mock();
    const forge = GitHubForge.create(integrations, {
      repository: { host, owner: 'acme', name: 'platform', baseBranch: 'main' },
    });
    return {
      render: createRenderAction({
        layout,
        integrations,
        reader: mockServices.urlReader.mock(),
        userInfo,
        logger,
      }),
      propose: createProposeAction({ layout, forge, userInfo, logger }),
    };
  }

  async function run(
    values: object,
    options: {
      isDryRun?: boolean;
      workspace?: string;
      user?: string;
      proposed?: object;
    } = {},
  ) {
    const workspacePath = directory.resolve(options.workspace ?? 'workspace');
    await fs.mkdir(workspacePath, { recursive: true });
    const outputs: Record<string, unknown> = {};
    const context = {
      ...createMockActionContext({
        workspacePath,
        user: { ref: options.user ?? 'user:default/ana' },
        templateInfo: {
          entityRef: 'template:default/nestjs-service',
          baseUrl: `file://${TEMPLATE}`,
        },
      }),
      isDryRun: options.isDryRun,
      createTemporaryDirectory: () => fs.mkdtemp(`${workspacePath}-step-`),
      output: (name: string, value: unknown) => {
        outputs[name] = value;
      },
    };
    const { render, propose } = createActions();
    await render.handler({
      ...context,
      input: { skeleton: './skeleton', values },
    } as any);
    await propose.handler({
      ...context,
      input: { values: options.proposed ?? values },
    } as any);
    return { outputs, workspacePath };
  }

  const readPulls = async () =>
    (await fetch(`${sandbox.url}/api/v3/repos/acme/platform/pulls`)).json();

  it('render a service and open its pull request', async () => {
    const { outputs, workspacePath } = await run(orderApi);
    expect(outputs).toMatchObject({
      name: 'order-api',
      pullRequestNumber: 1,
      pullRequestUrl: `${sandbox.url}/acme/platform/pull/1`,
      branch: 'slipway/order/api',
    });
    expect(outputs.files).toEqual(
      expect.arrayContaining([
        'apps/order/api/catalog-info.yaml',
        'infra/kong/public/order-api.yaml',
      ]),
    );
    const [pull] = await readPulls();
    expect(pull).toMatchObject({
      title: 'Create order-api',
      user: { login: 'slipway[bot]' },
      head: { ref: 'slipway/order/api' },
    });
    const files = await (
      await fetch(
        `${sandbox.url}/api/v3/repos/acme/platform/pulls/1/files?per_page=100`,
      )
    ).json();
    expect(files.map(({ filename }: { filename: string }) => filename)).toEqual(
      outputs.files,
    );
    const main = await fs.readFile(
      path.join(workspacePath, 'apps/order/api/src/main.ts'),
      'utf-8',
    );
    expect(
      await (
        await fetch(
          `${sandbox.url}/api/v3/repos/acme/platform/contents/apps/order/api/src/main.ts?ref=slipway/order/api`,
          { headers: { accept: 'application/vnd.github.raw' } },
        )
      ).text(),
    ).toBe(main);
  });

  it('open no second pull request when they run again', async () => {
    const first = await run(orderApi);
    const second = await run(orderApi, { workspace: 'another' });
    expect(second.outputs).toEqual(first.outputs);
    expect(await readPulls()).toHaveLength(1);
  });

  it('propose what a stock action added to the workspace too', async () => {
    await fs.mkdir(directory.resolve('workspace/docs'), { recursive: true });
    await fs.writeFile(directory.resolve('workspace/docs/order.md'), '# Order');
    await run(orderApi);
    const [pull] = await readPulls();
    expect(pull.body).toContain('| Other file | `docs/order.md` | 1 |');
  });

  it('change nothing in a dry run', async () => {
    const { outputs } = await run(orderApi, { isDryRun: true });
    expect(outputs.branch).toBe('slipway/order/api');
    expect(await readPulls()).toEqual([]);
  });

  it.each([
    ['really', false],
    ['in a dry run', true],
  ])('refuse a name that is on main, %s', async (_, isDryRun) => {
    await expect(
      run({ ...orderApi, service: 'member' }, { isDryRun }),
    ).rejects.toThrow(
      /^member-api exists already on main of .*\(apps\/member\/api\/package\.json\)\. Choose another/,
    );
  });

  it('tell another person whose pull request has the name', async () => {
    await run(orderApi);
    await expect(
      run(orderApi, { workspace: 'another', user: 'user:default/ben' }),
    ).rejects.toThrow(
      /order-api is proposed already by user:default\/ana: .*\/pull\/1/,
    );
  });

  it('refuse an owner that the caller does not belong to', async () => {
    await expect(
      run({ ...orderApi, owner: 'group:default/platform' }),
    ).rejects.toThrow(
      /^owner: you are not a member of group:default\/platform/,
    );
  });

  it('propose nothing for an owner that the caller does not belong to, whoever rendered it', async () => {
    await expect(
      run(orderApi, {
        proposed: { ...orderApi, owner: 'group:default/platform' },
      }),
    ).rejects.toThrow(
      /^owner: you are not a member of group:default\/platform/,
    );
  });

  it('show a person the sentence of a refusal without the stack', async () => {
    const error: Error = await run({ ...orderApi, service: 'member' }).then(
      () => new Error('it was not refused'),
      reason => reason,
    );
    expect(error.stack).toBe(`ConflictError: ${error.message}`);
  });

  it('propose only what was rendered for the same name', async () => {
    await expect(
      run(orderApi, { proposed: { ...orderApi, service: 'payment' } }),
    ).rejects.toThrow(/nothing below apps\/payment\/api\//);
  });

  it.each([
    ['a workflow', '.github/workflows/x.yaml', /may not add to \.github/],
    ['a file that Windows cannot hold', 'docs/con', /device name/],
  ])('propose no %s', async (_, file, reason) => {
    const target = directory.resolve('workspace', file);
    await fs.mkdir(path.dirname(target), { recursive: true });
    await fs.writeFile(target, 'x');
    await expect(run(orderApi)).rejects.toThrow(reason);
    expect(await readPulls()).toEqual([]);
  });

  it('propose no symbolic link', async () => {
    await fs.mkdir(directory.resolve('workspace'), { recursive: true });
    await fs.symlink('/etc/hostname', directory.resolve('workspace/link'));
    await expect(run(orderApi)).rejects.toThrow(/^link is a symbolic link/);
  });

  it('name every faulty field at once', async () => {
    await expect(
      run({ ...orderApi, service: '../x', extra: 1 }),
    ).rejects.toThrow(/^service: [^]*\nextra: |^extra: [^]*\nservice: /);
  });
});
