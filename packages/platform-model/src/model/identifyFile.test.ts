import type { PlatformLayout } from '@slipway/platform-layout';
import {
  layoutByApplication,
  layoutByKind,
} from '../__testUtils__/otherLayouts';
import { seededLayout } from '../__testUtils__/seededPlatform';
import { identifyFile } from './identifyFile';
import { placePath } from './placePath';

type Identity = [path: string, kind: string | undefined, place?: object];

/** The identities as they are, with as much of the places as is expected. */
function identify(layout: PlatformLayout, expected: Identity[]): Identity[] {
  return expected.map(([path, , expectedPlace]) => {
    const { kind, place = {} } = identifyFile(layout, path) ?? {};
    if (!expectedPlace) return [path, kind];
    const asked = Object.keys(expectedPlace);
    return [
      path,
      kind,
      Object.fromEntries(
        Object.entries(place).filter(([key]) => asked.includes(key)),
      ),
    ];
  });
}

const orderApi = { service: 'order', application: 'api' };

describe('identifyFile', () => {
  it('knows the files of the seeded layout', () => {
    const expected: Identity[] = [
      ['apps/order/api/catalog-info.yaml', 'catalog-info', orderApi],
      ['apps/order/api/Dockerfile', 'dockerfile', orderApi],
      ['apps/order/api/package.json', 'package', orderApi],
      ['apps/order/api/src/order.ts', 'source', { rest: 'src/order.ts' }],
      ['apps/order/api/src/a/b.ts', 'source', orderApi],
      ['apps/order/api/src/order.test.ts', undefined],
      ['apps/order/api/src/types.d.ts', undefined],
      ['apps/order/api/src/order.js', undefined],
      ['apps/order/api/tools/order.ts', undefined],
      ['apps/order/api/package-lock.json', undefined],
      [
        'apps/order/api/deploy/dev/kustomization.yaml',
        'overlay',
        { ...orderApi, environment: 'dev', rest: 'kustomization.yaml' },
      ],
      ['apps/order/api/deploy/dev/kustomization.yml', 'overlay', orderApi],
      ['apps/order/api/deploy/dev/patch.yaml', undefined],
      [
        'infra/terraform/dev/order-api.tf',
        'terraform-call',
        { cluster: 'dev', rest: 'order-api.tf' },
      ],
      ['infra/terraform/dev/below/order-api.tf', undefined],
      [
        'infra/terraform/modules/msa-application/variables.tf',
        'terraform-module',
      ],
      ['infra/terraform/modules/msa-application/README.md', undefined],
      ['infra/argocd/prod/order-api.yml', 'argocd', { cluster: 'prod' }],
      ['infra/argocd/prod/projects/commerce.yaml', 'argocd'],
      ['infra/argocd/prod/README.md', undefined],
      ['infra/kong/public/order-api.yaml', 'kong', { gateway: 'public' }],
      ['infra/kubernetes/msa-application/service.yaml', 'kubernetes-base'],
      ['org/groups.yaml', 'organisation'],
      ['.github/workflows/applications.yaml', 'workflow'],
      ['.github/workflows/below/applications.yaml', undefined],
      ['.github/dependabot.yaml', undefined],
      ['atlantis.yaml', 'atlantis'],
      ['below/atlantis.yaml', undefined],
      ['README.md', undefined],
      ['', undefined],
    ];
    expect(identify(seededLayout(), expected)).toEqual(expected);
  });

  it('knows the files of a layout by kind', () => {
    const expected: Identity[] = [
      ['services/order-api/catalog-info.yaml', 'catalog-info', orderApi],
      ['services/order/catalog-info.yaml', undefined],
      [
        'deploy/stage/order-api/kustomization.yaml',
        'overlay',
        { ...orderApi, environment: 'stage' },
      ],
      ['deploy/base/service.yaml', 'kubernetes-base'],
      [
        'iac/live/eu-1/calls/order-api.tf',
        'terraform-call',
        { cluster: 'eu-1' },
      ],
      ['iac/modules/application/main.tf', 'terraform-module'],
      ['gitops/eu-2/order-api.yaml', 'argocd', { cluster: 'eu-2' }],
      ['gateways/edge/routes/order-api.yaml', 'kong', { gateway: 'edge' }],
      ['company/groups.yaml', 'organisation'],
      ['apps/order/api/catalog-info.yaml', undefined],
    ];
    expect(identify(layoutByKind(), expected)).toEqual(expected);
  });

  it('knows the files of a layout by application', () => {
    const expected: Identity[] = [
      ['order/api/catalog-info.yaml', 'catalog-info', orderApi],
      ['order/api/src/main.ts', 'source', orderApi],
      [
        'order/api/kustomize/stage/kustomization.yaml',
        'overlay',
        { ...orderApi, environment: 'stage' },
      ],
      [
        'order/api/terraform/eu-1/main.tf',
        'terraform-call',
        { ...orderApi, cluster: 'eu-1' },
      ],
      [
        'order/api/argocd/eu-1/application.yaml',
        'argocd',
        { ...orderApi, cluster: 'eu-1' },
      ],
      ['order/api/edge/routes.yaml', 'kong', { ...orderApi, gateway: 'edge' }],
      ['platform/kubernetes/base/service.yaml', 'kubernetes-base'],
      ['platform/terraform/application/main.tf', 'terraform-module'],
      ['platform/people/groups.yaml', 'organisation'],
      ['.github/workflows/build.yaml', 'workflow'],
    ];
    expect(identify(layoutByApplication(), expected)).toEqual(expected);
  });
});

describe('placePath', () => {
  it('finds the application in whose folder a file lies, read or not', () => {
    for (const [layout, path, folder] of [
      [seededLayout(), 'apps/order/api/README.md', 'apps/order/api'],
      [
        seededLayout(),
        'apps/order/api/deploy/dev/kustomization.yaml',
        'apps/order/api',
      ],
      [layoutByKind(), 'services/order-api/src/main.ts', 'services/order-api'],
      [
        layoutByApplication(),
        'order/api/argocd/eu-1/application.yaml',
        'order/api',
      ],
    ] as const)
      expect(placePath(layout, path).application).toEqual({
        ...orderApi,
        folder,
      });
  });

  it.each([
    [seededLayout(), 'apps/order/README.md'],
    [seededLayout(), 'infra/argocd/dev/order-api.yaml'],
    [layoutByKind(), 'deploy/stage/order-api/kustomization.yaml'],
    [layoutByApplication(), 'platform/kubernetes/base/service.yaml'],
    [layoutByApplication(), '.github/workflows/build.yaml'],
  ])('finds no application in what others share: case %#', (layout, path) => {
    expect(placePath(layout, path).application).toBeUndefined();
  });
});
