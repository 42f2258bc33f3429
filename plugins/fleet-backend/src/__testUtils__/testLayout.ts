import {
  parsePlatformLayout,
  type PlatformLayout,
} from '@slipway/platform-layout';

/** `slipway.platform` of the configuration, like that of the local portal. */
export const testSection = {
  registry: 'registry.acme.example',
  repositoryUrl: 'https://git.acme.example/acme/platform.git',
  gateway: 'public',
  environments: {
    dev: { cluster: 'dev', server: 'https://kubernetes.dev.acme.example' },
    prod: { cluster: 'prod', server: 'https://kubernetes.prod.acme.example' },
  },
  paths: {
    application: 'apps/{service}/{application}',
    overlay: 'apps/{service}/{application}/deploy/{environment}',
    terraform: 'infra/terraform/{cluster}',
    argocd: 'infra/argocd/{cluster}',
    kong: 'infra/kong/{gateway}',
    kubernetesBase: 'infra/kubernetes/msa-application',
    terraformModule: 'infra/terraform/modules/msa-application',
  },
};

/** The layout that it says. */
export const testLayout: PlatformLayout = parsePlatformLayout(testSection);
