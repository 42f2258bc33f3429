import type { PlatformLayout } from '@slipway/platform-layout';
import { toEntities } from './toEntities';

const layout = {
  paths: { application: 'apps/{service}/{application}', organisation: 'org' },
} as PlatformLayout;

const component = (name: string, owner = 'commerce') =>
  `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${name}
spec: { type: service, lifecycle: production, owner: ${owner}, system: order }
`;

const read = (files: Record<string, string>) => {
  const { entities, problems } = toEntities(
    Object.entries(files).map(([path, content]) => ({ path, content })),
    layout,
    path => `https://git.example/${path}`,
  );
  return {
    entities,
    refs: entities.map(({ kind, metadata }) => `${kind}:${metadata.name}`),
    problems,
  };
};

describe('toEntities', () => {
  it('makes one System for all applications of a service', () => {
    const { refs, problems } = read({
      'apps/order/api/catalog-info.yaml': component('order-api'),
      'apps/order/worker/catalog-info.yaml': component('order-worker'),
    });
    expect(refs).toEqual([
      'Component:order-api',
      'System:order',
      'Component:order-worker',
    ]);
    expect(problems).toEqual([]);
  });

  it('links each entity to its file and folder', () => {
    const { entities } = read({
      'apps/order/api/catalog-info.yaml': component('order-api'),
    });
    expect(entities[0].metadata.annotations).toMatchObject({
      'backstage.io/managed-by-location':
        'url:https://git.example/apps/order/api/catalog-info.yaml',
      'backstage.io/source-location': 'url:https://git.example/apps/order/api/',
    });
  });

  it('reads people from the organisation folder only, and files elsewhere not at all', () => {
    const group = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: commerce }
spec: { type: team, children: [] }
`;
    const { refs, problems } = read({
      'org/groups.yaml': group,
      'apps/order/api/catalog-info.yaml': group,
      'apps/order/api/other.yaml': component('hidden'),
      'infra/x.yaml': component('hidden'),
    });
    expect(refs).toEqual(['Group:commerce']);
    expect(problems).toEqual([
      'apps/order/api/catalog-info.yaml:1 kind Group may not stand here, only Component, API, Resource',
    ]);
  });

  it('names path and line of what it cannot read, and keeps the rest', () => {
    const { refs, problems } = read({
      'apps/order/api/catalog-info.yaml': `${component(
        'order-api',
      )}---\nkind: [\n`,
      'apps/order/worker/catalog-info.yaml': component('order-worker'),
      'apps/order/large/catalog-info.yaml': 'x'.repeat(100_001),
      'apps/order/deep/catalog-info.yaml': '['.repeat(50_000),
      'apps/order/laughs/catalog-info.yaml': `a: &a [x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b]
d: [*c, *c, *c, *c, *c, *c, *c, *c]
`,
    });
    expect(refs).toEqual([
      'Component:order-api',
      'System:order',
      'Component:order-worker',
    ]);
    expect(problems).toEqual([
      expect.stringMatching(/^apps\/order\/api\/catalog-info\.yaml:6 /),
      expect.stringMatching(/^apps\/order\/large\/.*100 KB/),
      expect.stringMatching(/^apps\/order\/deep\/catalog-info\.yaml:1 /),
      expect.stringMatching(
        /^apps\/order\/laughs\/catalog-info\.yaml:1 .*alias/,
      ),
    ]);
  });

  it('keeps the first of two entities with one name, and says so', () => {
    const { refs, problems } = read({
      'apps/order/api/catalog-info.yaml': component('order-api'),
      'apps/order/copy/catalog-info.yaml': component('order-api'),
    });
    expect(refs).toEqual(['Component:order-api', 'System:order']);
    expect(problems).toEqual([
      'apps/order/copy/catalog-info.yaml: component:default/order-api is declared twice',
    ]);
  });
});
