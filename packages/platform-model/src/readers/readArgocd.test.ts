import { readYaml } from '../syntax/readYaml';
import { readArgocd } from './readArgocd';

const read = (text: string) => readArgocd(readYaml(text));

describe('readArgocd', () => {
  it('reads an Application', () => {
    expect(
      read(`apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: order-api
  namespace: argocd
  labels: { slipway.dev/service: order }
  finalizers:
    - resources-finalizer.argocd.argoproj.io
spec:
  project: commerce
  source:
    repoURL: https://git.acme.example/acme/platform.git
    targetRevision: HEAD
    path: apps/order/api/deploy/dev
  destination:
    server: https://kubernetes.dev.acme.example
    namespace: order
  syncPolicy:
    automated:
      prune: true
`),
    ).toEqual({
      applications: [
        {
          line: 1,
          name: { value: 'order-api', line: 4 },
          namespace: { value: 'argocd', line: 5 },
          labels: { 'slipway.dev/service': { value: 'order', line: 6 } },
          finalizers: [
            { value: 'resources-finalizer.argocd.argoproj.io', line: 8 },
          ],
          project: { value: 'commerce', line: 10 },
          repoUrl: {
            value: 'https://git.acme.example/acme/platform.git',
            line: 12,
          },
          targetRevision: { value: 'HEAD', line: 13 },
          path: { value: 'apps/order/api/deploy/dev', line: 14 },
          server: { value: 'https://kubernetes.dev.acme.example', line: 16 },
          destinationNamespace: { value: 'order', line: 17 },
          prune: { value: true, line: 20 },
        },
      ],
      projects: [],
    });
  });

  it('reads many sources', () => {
    const [application] = read(`kind: Application
spec:
  sources:
    - { repoURL: a, path: b }
    - { repoURL: c, targetRevision: d }
`).applications;
    expect(application).toMatchObject({
      repoUrl: { value: 'a', line: 4 },
      path: { value: 'b', line: 4 },
      moreSources: [
        {
          repoUrl: { value: 'c', line: 5 },
          targetRevision: { value: 'd', line: 5 },
        },
      ],
    });
  });

  it('knows that nothing is pruned where Argo CD does nothing by itself', () => {
    const [application] = read(`kind: Application
spec:
  syncPolicy: { automated: { enabled: false, prune: true } }
`).applications;
    expect(application.prune).toBeUndefined();
  });

  it('reads projects', () => {
    expect(
      read(`kind: AppProject
metadata: { name: commerce }
spec:
  sourceRepos: ['*']
  destinations:
    - server: https://kubernetes.dev.acme.example
      namespace: '!kube-*'
---
kind: ApplicationSet
`).projects,
    ).toEqual([
      {
        line: 1,
        name: { value: 'commerce', line: 2 },
        sourceRepos: [{ value: '*', line: 4 }],
        destinations: [
          {
            line: 6,
            server: { value: 'https://kubernetes.dev.acme.example', line: 6 },
            namespace: { value: '!kube-*', line: 7 },
          },
        ],
      },
    ]);
  });

  it.each([
    '[]',
    'kind: Application',
    'kind: Application\nspec: []',
    'kind: Application\nspec: { source: x, destination: 1 }',
    'kind: AppProject\nspec: { destinations: [x], sourceRepos: y }',
  ])('reads what it can of %j', text => {
    expect(() => JSON.stringify(read(text))).not.toThrow();
  });
});
