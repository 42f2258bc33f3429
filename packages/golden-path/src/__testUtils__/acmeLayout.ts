import { platformLayoutSchema } from '@slipway/platform-layout';

/** The layout that the local portal is configured with. */
export const acmeLayout = platformLayoutSchema.parse({
  registry: 'registry.acme.example',
  repositoryUrl: 'https://git.acme.example/acme/platform.git',
  gateway: 'public',
  environments: {
    dev: { cluster: 'dev', server: 'https://kubernetes.dev.acme.example' },
    prod: { cluster: 'prod', server: 'https://kubernetes.prod.acme.example' },
  },
  upstreamHosts: ['legacy.acme.example'],
  paths: {
    application: 'apps/{service}/{application}',
    overlay: 'apps/{service}/{application}/deploy/{environment}',
    terraform: 'infra/terraform/{cluster}',
    argocd: 'infra/argocd/{cluster}',
    kong: 'infra/kong/{gateway}',
    kubernetesBase: 'infra/kubernetes/msa-application',
    terraformModule: 'infra/terraform/modules/msa-application',
  },
});
