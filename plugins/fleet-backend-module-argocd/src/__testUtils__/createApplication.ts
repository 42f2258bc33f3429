/** What a test says of an application. */
export interface ApplicationFacts {
  readonly health?: string;
  readonly sync?: string;
  readonly image?: string;
  readonly revision?: string;
}

/** An Application as Argo CD says it: one Kustomize source, rolled out twice. */
export function createApplication(
  name: string,
  version: number,
  {
    health = 'Healthy',
    sync = 'Synced',
    image = `registry.acme.example/${name}:1`,
    revision = 'b'.repeat(40),
  }: ApplicationFacts = {},
) {
  const source = {
    repoURL: 'https://git.acme.example/acme/platform.git',
    path: `apps/${name}/api/deploy/dev`,
    targetRevision: 'main',
  };
  return {
    metadata: {
      name,
      namespace: 'argocd',
      uid: `uid-${name}`,
      resourceVersion: String(version),
      creationTimestamp: '2026-01-05T09:00:00Z',
    },
    spec: {
      project: 'default',
      destination: {
        server: 'https://kubernetes.dev.acme.example',
        namespace: name,
      },
      source,
    },
    status: {
      sync: { status: sync, revision: 'c'.repeat(40), comparedTo: { source } },
      health: { status: health, lastTransitionTime: '2026-02-01T10:00:30Z' },
      summary: { images: [image] },
      reconciledAt: '2026-02-01T10:01:00Z',
      resources: [
        {
          group: 'apps',
          kind: 'Deployment',
          name,
          namespace: name,
          status: sync,
          version: 'v1',
        },
      ],
      history: [
        {
          id: 0,
          revision: 'a'.repeat(40),
          deployedAt: '2026-01-05T10:00:00Z',
          initiatedBy: { username: 'dana' },
          source,
        },
        {
          id: 1,
          revision,
          deployedAt: '2026-02-01T10:00:00Z',
          initiatedBy: { automated: true },
          source,
        },
      ],
    },
  };
}
