import { platformLayoutSchema } from '@slipway/platform-layout';
import { findOverlays } from './findOverlays';

const server = 'https://kubernetes.acme.example';
const layoutWith = (overlay: string) =>
  platformLayoutSchema.parse({
    registry: 'registry.acme.example',
    repositoryUrl: 'https://git.acme.example/acme/platform.git',
    gateway: 'public',
    environments: {
      dev: { cluster: 'seoul', server },
      stage: { cluster: 'seoul', server },
      prod: { cluster: 'busan', server },
    },
    paths: {
      application: 'apps/{service}/{application}',
      overlay,
      terraform: 'infra/terraform/{cluster}',
      argocd: 'infra/argocd/{cluster}',
      kong: 'infra/kong/{gateway}',
      kubernetesBase: 'infra/kubernetes/base',
      terraformModule: 'infra/terraform/modules/base',
    },
  });
const layout = layoutWith('apps/{service}/{application}/deploy/{environment}');
const repoUrl = 'git@git.acme.example:acme/platform';
const dev = { service: 'order', application: 'api', environment: 'dev' };

describe('findOverlays', () => {
  it.each([
    'apps/order/api/deploy/dev',
    './apps/order/api/deploy/dev/',
    'apps/order//api/deploy/dev',
  ])('knows whose %s is', path => {
    expect(findOverlays(layout, [{ repoUrl, path }])).toEqual([dev]);
  });

  it.each([
    ['.', repoUrl],
    ['', repoUrl],
    ['../apps/order/api/deploy/dev', repoUrl],
    ['apps/order/api/deploy', repoUrl],
    ['apps/order/api/deploy/moon', repoUrl],
    ['apps/order/api/deploy/dev/deeper', repoUrl],
    ['infra/argocd/seoul', repoUrl],
    ['apps/order/api/deploy/dev', 'https://git.acme.example/acme/fork.git'],
  ])('finds nobody for %s of %s', (path, url) => {
    expect(findOverlays(layout, [{ repoUrl: url, path }])).toEqual([]);
  });

  it('finds all whose overlays several sources are, each once', () => {
    expect(
      findOverlays(layout, [
        { repoUrl: 'https://charts.acme.example', path: 'redis' },
        { repoUrl, path: 'apps/order/api/deploy/dev' },
        { repoUrl, path: 'apps/order/api/deploy/dev/' },
        { repoUrl, path: 'apps/order/worker/deploy/prod' },
      ]),
    ).toEqual([
      dev,
      { service: 'order', application: 'worker', environment: 'prod' },
    ]);
  });

  it('takes an overlay of a cluster for each of its environments', () => {
    expect(
      findOverlays(layoutWith('deploy/{cluster}/{service}/{application}'), [
        { repoUrl, path: 'deploy/seoul/order/api' },
      ]),
    ).toEqual([dev, { ...dev, environment: 'stage' }]);
  });
});
