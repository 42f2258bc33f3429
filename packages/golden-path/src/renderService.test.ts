import { acmeLayout } from './__testUtils__/acmeLayout';
import { orderApi } from './__testUtils__/orderApi';
import { renderService } from './renderService';

const perEnvironment = {
  path: 'argocd/${{ values.name }}.yaml',
  content: '${{ values.environment.name }} ${{ values.environment.server }}',
};

describe('renderService', () => {
  it('places each kind in its folder, once per environment where it has one', () => {
    const skeleton = [
      { path: 'terraform/${{ values.name }}.tf', content: '' },
      { path: 'overlay/kustomization.yaml', content: '' },
      { path: 'kong/${{ values.name }}.yaml', content: '' },
      perEnvironment,
      { path: 'application/README.md', content: '' },
    ];
    expect(
      renderService(skeleton, orderApi, acmeLayout).map(file => file.path),
    ).toEqual([
      'apps/order/api/README.md',
      'apps/order/api/deploy/dev/kustomization.yaml',
      'apps/order/api/deploy/prod/kustomization.yaml',
      'infra/argocd/dev/order-api.yaml',
      'infra/argocd/prod/order-api.yaml',
      'infra/kong/public/order-api.yaml',
      'infra/terraform/dev/order-api.tf',
      'infra/terraform/prod/order-api.tf',
    ]);
  });

  it('renders an environment with what the layout says of it', () => {
    const [dev, prod] = renderService([perEnvironment], orderApi, acmeLayout);
    expect(dev.content).toBe('dev https://kubernetes.dev.acme.example');
    expect(prod.content).toBe('prod https://kubernetes.prod.acme.example');
  });

  it('leaves out what a path leaves out', () => {
    const path = "kong/{% if values.guard == 'none' %}public.yaml{% endif %}";
    expect(
      renderService([{ path, content: '' }], orderApi, acmeLayout),
    ).toEqual([]);
  });

  it('renders the same bytes whatever the order of the skeleton', () => {
    const other = { path: 'application/a.txt', content: '${{ values.name }}' };
    const rendered = renderService(
      [perEnvironment, other],
      orderApi,
      acmeLayout,
    );
    expect(
      renderService([other, perEnvironment], orderApi, acmeLayout),
    ).toEqual(rendered);
  });

  const oneFolder = {
    ...acmeLayout,
    paths: { ...acmeLayout.paths, argocd: 'infra/argocd' },
  };

  it('refuses two environments that differ on one path, and says how to part them', () => {
    expect(() => renderService([perEnvironment], orderApi, oneFolder)).toThrow(
      /^infra\/argocd\/order-api\.yaml: .*\{environment\} or \{cluster\}.*slipway\.platform\.paths/,
    );
  });

  it('takes two environments that agree on one path as one file', () => {
    const skeleton = [{ path: 'argocd/a.yaml', content: 'same' }];
    expect(renderService(skeleton, orderApi, oneFolder)).toEqual([
      { path: 'infra/argocd/a.yaml', content: 'same' },
    ]);
  });

  it('refuses a file outside the folders of the kinds', () => {
    const skeleton = [{ path: 'helm/Chart.yaml', content: '' }];
    expect(() => renderService(skeleton, orderApi, acmeLayout)).toThrow(
      "helm/Chart.yaml: move it into one of the skeleton's folders application, overlay,",
    );
  });

  it.each(['../../x', '.git/hooks/pre-commit', 'a:b'])(
    'refuses a skeleton that writes %s',
    name => {
      const skeleton = [{ path: `application/${name}`, content: '' }];
      expect(() => renderService(skeleton, orderApi, acmeLayout)).toThrow(name);
    },
  );
});
