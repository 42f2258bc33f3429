import { setTimeout as wait } from 'node:timers/promises';
import {
  parsePlatformLayout,
  type PlatformLayout,
} from '@slipway/platform-layout';
import type { SandboxOptions } from '../SandboxOptions';
import type { Seed } from '../seed/Seed';
import { findArgoCdFaults } from './findArgoCdFaults';
import { startTestSandbox, type TestSandbox } from './startTestSandbox';

const REPOSITORY = 'https://git.acme.example/acme/platform.git';

/** The layout of the tests' platform. */
export const TEST_LAYOUT: PlatformLayout = parsePlatformLayout({
  registry: 'registry.acme.example',
  repositoryUrl: REPOSITORY,
  gateway: 'public',
  environments: {
    dev: { cluster: 'dev', server: 'https://dev.acme.example' },
    prod: { cluster: 'prod', server: 'https://prod.acme.example' },
  },
  paths: {
    application: 'apps/{service}/{application}',
    overlay: 'apps/{service}/{application}/deploy/{environment}',
    terraform: 'infra/terraform/{cluster}',
    argocd: 'infra/argocd/{cluster}',
    kong: 'infra/kong/{gateway}',
    kubernetesBase: 'infra/base',
    terraformModule: 'infra/module',
  },
});

/** An Application's manifest, as the template writes it. */
export const writeManifest = (
  name: string,
  path: string,
  more: { syncPolicy?: string; repoURL?: string; project?: string } = {},
) => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: ${name}
  namespace: argocd
  labels:
    team: ${more.project ?? 'commerce'}
spec:
  project: ${more.project ?? 'commerce'}
  source:
    repoURL: ${more.repoURL ?? REPOSITORY}
    targetRevision: HEAD
    path: ${path}
  destination:
    server: https://dev.acme.example
    namespace: order
  syncPolicy: ${more.syncPolicy ?? '{ automated: { prune: true } }'}
`;

/** An overlay's kustomization, as the template writes it. */
export const writeOverlay = (name: string, tag = 'main') => `resources:
  - ../../../../../infra/base
images:
  - name: app
    newName: registry.acme.example/${name}
    # What runs.
    newTag: ${tag}
`;

/** All files of `order-{application}` in an environment. */
export const writeApplication = (
  application: string,
  environment = 'dev',
): Record<string, string> => ({
  [`infra/argocd/${environment}/order-${application}.yaml`]: writeManifest(
    `order-${application}`,
    `apps/order/${application}/deploy/${environment}`,
  ),
  [`apps/order/${application}/deploy/${environment}/kustomization.yaml`]:
    writeOverlay(`order-${application}`),
  [`apps/order/${application}/Dockerfile`]: 'FROM scratch\n',
});

const author = { name: 'Ana', email: 'ana@acme.example' };

/** A platform with `order-api` on two clusters and `order-worker` on one. */
export const ARGOCD_SEED: Seed = {
  commits: [
    [
      'Lay out',
      '2026-01-05T09:00:00Z',
      { 'infra/base/kustomization.yaml': 'resources: []\n' },
    ],
    [
      'Create order-api',
      '2026-01-12T09:00:00Z',
      { ...writeApplication('api'), ...writeApplication('api', 'prod') },
    ],
    ['Create order-worker', '2026-01-14T09:00:00Z', writeApplication('worker')],
    ['Say more', '2026-01-15T09:00:00Z', { 'README.md': '# Platform\n' }],
  ].map(([message, date, files]) => ({
    message: message as string,
    date: date as string,
    author,
    files: Object.entries(files).map(([path, content]) => ({ path, content })),
  })),
};

/** A watch that a test reads. */
export interface TestWatch {
  /** Every line that came, parsed. */
  readonly lines: any[];
  /** e.g. `MODIFIED argocd-dev/order-api OutOfSync Progressing` */
  said(): string[];
  /** Resolves when the watch was ended by Argo CD. */
  readonly ended: Promise<void>;
  stop(): void;
}

/** A sandbox that plays Argo CD. */
export interface TestArgoCd extends TestSandbox {
  /** Asks Argo CD; an answer that its description does not know fails the test. */
  argo(
    path: string,
    init?: RequestInit & { template?: string },
  ): Promise<{ status: number; body: any }>;
  /** Commits to main over the API, as a person does; `null` deletes. @returns the commit */
  push(files: Record<string, string | null>): Promise<string>;
  watch(query?: string, headers?: Record<string, string>): TestWatch;
  setFaults(...faults: object[]): Promise<{ status: number; body: any }>;
  /** Resolves when every Application stands still. */
  settle(): Promise<void>;
}

/** Starts a sandbox with {@link ARGOCD_SEED} whose steps take no time; close it after the test. */
export async function startTestArgoCd(
  options: Partial<SandboxOptions> = {},
): Promise<TestArgoCd> {
  const sandbox = await startTestSandbox({
    seed: ARGOCD_SEED,
    argocd: { layout: TEST_LAYOUT, syncSeconds: 0 },
    ...options,
  });
  const headers = { authorization: 'Bearer sandbox-argocd' };
  const argo: TestArgoCd['argo'] = async (path, { template, ...init } = {}) => {
    const response = await fetch(`${sandbox.url}/argocd${path}`, {
      headers,
      ...init,
    });
    const answer = { status: response.status, body: await response.json() };
    const [place] = (template ?? path).split('?');
    expect(findArgoCdFaults(init.method ?? 'GET', place, answer)).toEqual([]);
    return answer;
  };
  const { api, git, commit, restart, close, gitDir } = sandbox;
  return {
    api,
    git,
    commit,
    restart,
    close,
    gitDir,
    get url() {
      return sandbox.url;
    },
    argo,
    async push(files) {
      const head = await git('rev-parse', 'main');
      const tree = await api('POST', '/git/trees', {
        base_tree: head,
        tree: Object.entries(files).map(([path, content]) => ({
          path,
          mode: '100644',
          type: 'blob',
          ...(content === null ? { sha: null } : { content }),
        })),
      });
      const made = await api('POST', '/git/commits', {
        tree: tree.body.sha,
        parents: [head],
        message: 'Change',
      });
      await api('PATCH', '/git/refs/heads/main', { sha: made.body.sha });
      return made.body.sha;
    },
    watch(query = '', more = {}) {
      return readWatch(
        `${sandbox.url}/argocd/api/v1/stream/applications${query}`,
        {
          ...headers,
          ...more,
        },
      );
    },
    async setFaults(...faults) {
      const response = await fetch(`${sandbox.url}/_sandbox/argocd/faults`, {
        method: 'PUT',
        body: JSON.stringify(faults),
      });
      return { status: response.status, body: await response.json() };
    },
    async settle() {
      await until(async () => {
        const { body } = await argo('/api/v1/applications');
        return body.items.every(
          ({ status }: any) =>
            status.health.status === 'Healthy' &&
            status.sync.status === 'Synced',
        );
      });
    },
  };
}

/** Asks again and again until the answer is yes. */
export async function until(
  isTrue: () => boolean | Promise<boolean>,
): Promise<void> {
  while (!(await isTrue())) await wait(5);
}

function readWatch(url: string, headers: Record<string, string>): TestWatch {
  const lines: any[] = [];
  const stopping = new AbortController();
  const read = async () => {
    const response = await fetch(url, { headers, signal: stopping.signal });
    const decoder = new TextDecoder();
    let rest = '';
    try {
      for await (const chunk of response.body!) {
        rest += decoder.decode(chunk as Uint8Array, { stream: true });
        const parts = rest.split('\n');
        rest = parts.pop()!;
        for (const part of parts) lines.push(parseLine(part));
      }
    } finally {
      if (rest) lines.push(parseLine(rest));
    }
  };
  const ended = read().catch(() => {});
  return {
    lines,
    ended,
    stop: () => stopping.abort(),
    said: () =>
      lines.map(line => {
        if (!line?.result) return String(line);
        expect(
          findArgoCdFaults('GET', '/api/v1/stream/applications', {
            status: 200,
            body: line,
          }),
        ).toEqual([]);
        const { type, application } = line.result;
        const { metadata, status } = application;
        return `${type} ${metadata.namespace}/${metadata.name} ${status.sync.status} ${status.health.status}`;
      }),
  };
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}
