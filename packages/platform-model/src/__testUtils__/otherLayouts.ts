import {
  parsePlatformLayout,
  type PlatformLayout,
} from '@slipway/platform-layout';

const COMPANY = {
  registry: 'images.company.example',
  repositoryUrl: 'https://git.company.example/platform.git',
  gateway: 'edge',
  environments: {
    stage: { cluster: 'eu-1', server: 'https://eu-1.company.example' },
    live: { cluster: 'eu-2', server: 'https://eu-2.company.example' },
  },
};

/** A platform that sorts by kind first: nothing but the sources lies in an application's folder. */
export function layoutByKind(): PlatformLayout {
  return parsePlatformLayout({
    ...COMPANY,
    paths: {
      application: 'services/{service}-{application}',
      overlay: 'deploy/{environment}/{service}-{application}',
      terraform: 'iac/live/{cluster}/calls',
      argocd: 'gitops/{cluster}',
      kong: 'gateways/{gateway}/routes',
      kubernetesBase: 'deploy/base',
      terraformModule: 'iac/modules/application',
      organisation: 'company',
    },
  });
}

/** A platform that sorts by application only: everything of one lies in its folder, at the root. */
export function layoutByApplication(): PlatformLayout {
  return parsePlatformLayout({
    ...COMPANY,
    paths: {
      application: '{service}/{application}',
      overlay: '{service}/{application}/kustomize/{environment}',
      terraform: '{service}/{application}/terraform/{cluster}',
      argocd: '{service}/{application}/argocd/{cluster}',
      kong: '{service}/{application}/{gateway}',
      kubernetesBase: 'platform/kubernetes/base',
      terraformModule: 'platform/terraform/application',
      organisation: 'platform/people',
    },
  });
}
