import type { RepositoryFile } from '@slipway/change-set';
import type { PlatformLayout } from '@slipway/platform-layout';
import { seededFiles, seededLayout } from '../../__testUtils__/seededPlatform';
import { PlatformModel } from '../../model/PlatformModel';
import { ProposedModel } from '../../model/ProposedModel';
import { judge } from '../judge';

let seed: RepositoryFile[];
beforeAll(async () => {
  seed = await seededFiles();
});

const rulesOf = (model: PlatformModel | ProposedModel) =>
  judge(model).map(({ rule, path, line }) => `${rule} ${path}:${line}`);

const edit = (path: string, from: string, to: string): RepositoryFile => {
  const file = seed.find(other => other.path === path)!;
  expect(file.content).toContain(from);
  return { path, content: file.content.replace(from, to) };
};

describe('rules of agreement', () => {
  it('judge a change of one file of an application against what the repository has', () => {
    const change = new ProposedModel(PlatformModel.read(seed, seededLayout()));
    change.put(edit('apps/order/api/Dockerfile', 'EXPOSE 3000', 'EXPOSE 80'));
    change.put(edit('infra/argocd/dev/order-api.yaml', '"dev"', '"prod"'));
    expect(rulesOf(change)).toEqual([
      'port-agrees apps/order/api/Dockerfile:22',
      'environments-agree infra/argocd/dev/order-api.yaml:9',
    ]);
  });

  it('have nothing against a change of one file that is as good as before', () => {
    const base = PlatformModel.read(seed, seededLayout());
    for (const path of [
      'apps/order/api/package.json',
      'apps/order/api/deploy/prod/kustomization.yaml',
      'infra/terraform/prod/order-api.tf',
      'infra/argocd/prod/order-api.yaml',
      'infra/kong/public/order-api.yaml',
    ]) {
      const change = new ProposedModel(base);
      change.put(seed.find(file => file.path === path)!);
      expect(rulesOf(change)).toEqual([]);
    }
  });

  it('do not tell environments apart that share a cluster', () => {
    const layout: PlatformLayout = {
      ...seededLayout(),
      environments: {
        dev: { cluster: 'dev', server: 'https://kubernetes.dev.acme.example' },
        test: { cluster: 'dev', server: 'https://kubernetes.dev.acme.example' },
        prod: {
          cluster: 'prod',
          server: 'https://kubernetes.prod.acme.example',
        },
      },
    };
    expect(rulesOf(PlatformModel.read(seed, layout))).toEqual([]);
  });

  it('find an application whose files lie elsewhere', () => {
    const move = (path: string) =>
      path
        .replace(/^apps\/([^/]+)\/([^/]+)\/deploy\//, 'deploy/$1/$2/')
        .replace(/^apps\//, 'services/')
        .replace(
          /^infra\/(argocd|terraform)\/(dev|prod)\/([^/]+\.(?:yaml|tf))$/,
          '$1/$2/$3',
        )
        .replace(/^infra\/kong\/public\//, 'gateway/');
    const layout: PlatformLayout = {
      ...seededLayout(),
      paths: {
        ...seededLayout().paths,
        application: 'services/{service}/{application}',
        overlay: 'deploy/{service}/{application}/{environment}',
        terraform: 'terraform/{cluster}',
        argocd: 'argocd/{cluster}',
        kong: 'gateway',
      },
    };
    const files = seed.map(({ path, content }) => ({
      path: move(path),
      content:
        path === 'infra/kong/public/order-api.yaml'
          ? content.replace('"member", "admin"', '"guest"')
          : content,
    }));
    expect(
      rulesOf(PlatformModel.read(files, layout)).filter(finding =>
        /^(?:roles|guard|port|name|owner|environments|image|system)-agree/.test(
          finding,
        ),
      ),
    ).toEqual(['roles-agree gateway/order-api.yaml:19']);
  });
});
