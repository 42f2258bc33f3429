import { isPerEnvironment, placeArtefact } from './placeArtefact';
import { platformLayoutSchema } from './PlatformLayout';

const layout = platformLayoutSchema.parse({
  registry: 'registry.acme.example',
  repositoryUrl: 'https://git.acme.example/acme/platform.git',
  gateway: 'public',
  environments: {
    dev: { cluster: 'seoul-1', server: 'https://dev.acme.example' },
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
});
const owner = { service: 'order', application: 'api', environment: 'dev' };

describe('placeArtefact', () => {
  it('fills in service, application, environment, cluster and gateway', () => {
    expect(placeArtefact(layout, 'overlay', owner)).toBe(
      'apps/order/api/deploy/dev',
    );
    expect(placeArtefact(layout, 'argocd', owner)).toBe('infra/argocd/seoul-1');
    expect(placeArtefact(layout, 'kong', owner)).toBe('infra/kong/public');
  });

  it('throws for an environment that the layout does not know', () => {
    expect(() =>
      placeArtefact(layout, 'argocd', { ...owner, environment: 'moon' }),
    ).toThrow('moon');
  });

  it('knows which kinds are one per environment', () => {
    expect(isPerEnvironment(layout, 'terraform')).toBe(true);
    expect(isPerEnvironment(layout, 'kong')).toBe(false);
  });
});

describe('platformLayoutSchema', () => {
  it.each([
    ['/absolute/{service}', 'inside the repository'],
    ['apps/../../{service}', 'inside the repository'],
    ['apps/{nobody}', 'may use {service}'],
    ['apps//{service}', 'relative path'],
  ])('refuses the path %s', (application, reason) => {
    const result = platformLayoutSchema.safeParse({
      ...layout,
      paths: { ...layout.paths, application },
    });
    expect(result.error?.issues[0].message).toContain(reason);
  });
});
