import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createSandbox,
  type ArgoCdOptions,
  type Sandbox,
} from '@slipway/sandbox';
import { startProvider } from './__testUtils__/startProvider';
import { until } from './__testUtils__/until';

const REPOSITORY = 'https://git.acme.example/acme/platform.git';
const LAYOUT: ArgoCdOptions['layout'] = {
  registry: 'registry.acme.example',
  repositoryUrl: REPOSITORY,
  gateway: 'public',
  environments: { dev: { cluster: 'dev', server: 'https://dev.acme.example' } },
  upstreamHosts: [],
  gatewayPlugins: [],
  localIssuer: 'http://localhost:7080/auth',
  paths: {
    application: 'apps/{service}/{application}',
    overlay: 'apps/{service}/{application}/deploy/{environment}',
    terraform: 'infra/terraform/{cluster}',
    argocd: 'infra/argocd/{cluster}',
    kong: 'infra/kong/{gateway}',
    kubernetesBase: 'infra/base',
    terraformModule: 'infra/module',
    organisation: 'org',
  },
};

const writeFiles = (service: string) => ({
  [`infra/argocd/dev/${service}-api.yaml`]: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${service}-api, namespace: argocd }
spec:
  project: default
  source: { repoURL: ${REPOSITORY}, targetRevision: HEAD, path: apps/${service}/api/deploy/dev }
  destination: { server: https://dev.acme.example, namespace: ${service} }
  syncPolicy: { automated: { prune: true } }
`,
  [`apps/${service}/api/deploy/dev/kustomization.yaml`]: `resources: []
images: [{ name: app, newName: registry.acme.example/${service}-api, newTag: v1 }]
`,
});

describe('the Argo CD of the sandbox', () => {
  let dataDir: string;
  let sandbox: Sandbox;
  let following: ReturnType<typeof startProvider>;
  const start = () =>
    startProvider({ url: `${sandbox.url}/argocd`, token: 'sandbox-argocd' });
  const setFaults = async (...faults: object[]) => {
    const answer = await fetch(`${sandbox.url}/_sandbox/argocd/faults`, {
      method: 'PUT',
      body: JSON.stringify(faults),
    });
    if (!answer.ok) throw new Error(await answer.text());
  };
  /** Waits until an application is said to be so. */
  const see = (name: string, health: string) =>
    until(() =>
      [...following.observer.said].some(
        ([key, said]) => key.endsWith(`/${name}`) && said.health === health,
      ),
    );

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'argocd-'));
    sandbox = await createSandbox({
      dataDir,
      port: 0,
      repository: { owner: 'acme', name: 'platform', defaultBranch: 'main' },
      seed: {
        commits: [
          {
            message: 'Create',
            author: { name: 'Ana', email: 'ana@acme.example' },
            date: '2026-01-12T09:00:00Z',
            files: Object.entries({
              ...writeFiles('order'),
              ...writeFiles('member'),
            }).map(([path, content]) => ({ path, content })),
          },
        ],
      },
      argocd: { layout: LAYOUT, syncSeconds: 0 },
    });
    following = start();
    await until(() => following.observer.isLive);
  });

  afterEach(async () => {
    await following.stop();
    await sandbox.close();
    await rm(dataDir, { recursive: true });
  });

  it('says what runs, and from which folder', async () => {
    const [order] = [...following.observer.said.values()].filter(({ key }) =>
      key.endsWith('/order-api'),
    );
    expect(order).toMatchObject({
      health: 'Healthy',
      sync: 'Synced',
      images: ['registry.acme.example/order-api:v1'],
      sources: [{ repoUrl: REPOSITORY, path: 'apps/order/api/deploy/dev' }],
      url: `${sandbox.url}/argocd/applications/${order.key}`,
      history: [
        {
          revision: order.revision,
          image: 'registry.acme.example/order-api:v1',
        },
      ],
    });
    expect(order.revision).toMatch(/^[0-9a-f]{40}$/);
  });

  it('deploys what is merged, and it is seen', async () => {
    for (const [path, content] of Object.entries(
      writeFiles('search'),
    ).reverse()) {
      const answer = await fetch(
        `${sandbox.url}/api/v3/repos/acme/platform/contents/${path}`,
        {
          method: 'PUT',
          headers: {
            authorization: 'Bearer sandbox-dev',
            'content-type': 'application/json',
          },
          body: JSON.stringify({
            message: 'Create search-api',
            content: Buffer.from(content).toString('base64'),
          }),
        },
      );
      expect(answer.status).toBe(201);
    }
    await see('search-api', 'Healthy');
    expect(following.observer.reasons).toEqual([]);
  });

  it('goes wrong in every way, and afterwards all is as if it were read afresh', async () => {
    const { observer } = following;
    const lose = async (reason: RegExp, ...faults: object[]) => {
      await setFaults(...faults);
      await until(() => observer.reasons.some(said => reason.test(said)));
      await setFaults();
      await until(() => observer.isLive);
    };
    const cut = { kind: 'cut-stream' };
    await lose(/ended its stream|ECONNRESET/, {
      ...cut,
      how: 'reset',
      times: 5,
    });
    await lose(/ended its stream/, { ...cut, how: 'end', times: 5 });
    await lose(/cannot be/, { ...cut, how: 'mid-event', times: 5 });
    await lose(/ECONNRESET/, { kind: 'down' });
    await lose(/answers 503/, { kind: 'status', status: 503 }, cut);
    await lose(
      /no list of applications/,
      { kind: 'garbage', in: 'list' },
      { ...cut, times: 1 },
    );
    await lose(/cannot be understood/, {
      kind: 'garbage',
      in: 'stream',
      times: 1,
    });
    await setFaults({
      kind: 'health',
      application: 'order-api',
      status: 'Degraded',
      message: 'no pod is ready',
    });
    await see('order-api', 'Degraded');

    const fresh = start();
    await until(() => fresh.observer.isLive);
    await fresh.stop();
    expect(fresh.observer.said.size).toBe(2);
    expect(observer.said).toEqual(fresh.observer.said);
  });
});
