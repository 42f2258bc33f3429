import { filesOf } from './__testUtils__/filesOf';
import { TestRepository, type Files } from './__testUtils__/TestRepository';

const URL = 'https://git.acme.example/acme/platform';
const CATALOG = 'apps/order/api/catalog-info.yaml';
const KONG = 'infra/kong/public/order-api.yaml';
const order = filesOf('order', 'api');

const read = async (...files: Files[]) =>
  (await new TestRepository(Object.assign({}, ...files)).provide()).catalog;

describe('the catalog of a platform repository', () => {
  it('has a System a service, a Component an application, an API a route and a Resource a module call', async () => {
    const catalog = await read(order, filesOf('order', 'worker'));
    expect(catalog.refs()).toEqual([
      'api:default/order-api',
      'api:default/order-worker',
      'component:default/order-api',
      'component:default/order-worker',
      'resource:default/order-api.dev',
      'resource:default/order-api.prod',
      'resource:default/order-worker.dev',
      'resource:default/order-worker.prod',
      'system:default/order',
    ]);
  });

  it('keeps all that a file declares, and adds what the repository knows', async () => {
    const { metadata, spec } = (await read(order)).get(
      'component:default/order-api',
    );
    expect(metadata).toEqual({
      name: 'order-api',
      description: 'The api of order',
      links: [{ url: 'https://runbooks.acme.example/order-api' }],
      tags: ['nestjs'],
      annotations: {
        'argocd/app-name': 'order-api',
        'backstage.io/edit-url': `${URL}/${CATALOG}`,
        'backstage.io/managed-by-location': `url:${URL}/${CATALOG}`,
        'backstage.io/managed-by-origin-location': `url:${URL}/${CATALOG}`,
        'backstage.io/source-location': `url:${URL}/apps/order/api/`,
        'backstage.io/view-url': `${URL}/${CATALOG}`,
        'github.com/project-slug': 'acme/platform',
        'slipway.dev/application': 'api',
        'slipway.dev/guard': 'site-auth',
        'slipway.dev/routes': '/api/v1/order-api',
        'slipway.dev/service': 'order',
      },
    });
    expect(spec).toEqual({
      type: 'service',
      lifecycle: 'production',
      owner: 'group:default/commerce',
      system: 'order',
      providesApis: ['order-api'],
      dependsOn: [
        'resource:default/order-api.dev',
        'resource:default/order-api.prod',
      ],
    });
  });

  it('says of System and Resources whose they are and where they come from', async () => {
    const catalog = await read(order);
    expect(catalog.get('system:default/order')).toMatchObject({
      metadata: {
        annotations: {
          'backstage.io/source-location': `url:${URL}/apps/order/`,
          'slipway.dev/service': 'order',
        },
      },
      spec: { owner: 'group:default/commerce' },
    });
    expect(catalog.get('resource:default/order-api.prod')).toMatchObject({
      metadata: {
        annotations: {
          'backstage.io/view-url': `${URL}/infra/terraform/prod/order-api.tf`,
          'slipway.dev/cluster': 'prod',
          'slipway.dev/environments': 'prod',
          'slipway.dev/module': '../modules/base',
        },
      },
      spec: {
        type: 'terraform-module',
        owner: 'group:default/commerce',
        system: 'order',
      },
    });
  });

  it('takes the API that a file declares for its route, and makes one for a route without', async () => {
    const catalog = await read(order, {
      [KONG]: `${order[KONG]}      - name: order-export
        paths: [/export, ~/e/(\\d+)]
      - paths: [/other]
`,
    });
    expect(catalog.refs().filter(ref => ref.startsWith('api:'))).toEqual([
      'api:default/order-api',
      'api:default/order-api-2',
      'api:default/order-export',
    ]);
    expect(catalog.get('api:default/order-api')).toMatchObject({
      metadata: {
        annotations: {
          'slipway.dev/gateway': 'public',
          'slipway.dev/routes': '/api/v1/order-api',
          'slipway.dev/methods': 'GET,POST',
        },
      },
      spec: { definition: expect.stringContaining('openapi: 3.0.3') },
    });
    expect(catalog.get('api:default/order-export')).toMatchObject({
      metadata: { annotations: { 'backstage.io/view-url': `${URL}/${KONG}` } },
      spec: {
        type: 'route',
        owner: 'group:default/commerce',
        system: 'order',
        definition: 'any method /export, ~/e/(\\d+) at the gateway public',
      },
    });
    expect(catalog.get('component:default/order-api').spec).toMatchObject({
      providesApis: [
        'order-api',
        'api:default/order-export',
        'api:default/order-api-2',
      ],
    });
  });

  it('finds the API of a route by its operations when neither is called like the other', async () => {
    const catalog = await read(order, {
      [CATALOG]: order[CATALOG].replace(/^( +name: )order-api$/gm, '$1orders')
        .replace('name: orders', 'name: order-api')
        .replace(', order-api', ''),
      [KONG]: `${order[KONG]}      - { name: x, paths: [/x] }\n`,
    });
    expect(catalog.refs().filter(ref => ref.startsWith('api:'))).toEqual([
      'api:default/orders',
      'api:default/x',
    ]);
  });

  it('reads people from the organisation folder only, and files elsewhere not at all', async () => {
    const group = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: commerce }
spec: { type: team, children: [] }
`;
    const catalog = await read({
      'org/groups.yaml': group,
      [CATALOG]: group,
      'apps/order/api/other.yaml': order[CATALOG],
      'infra/x.yaml': order[CATALOG],
    });
    expect(catalog.refs()).toEqual([
      'component:default/order-api',
      'group:default/commerce',
      'system:default/order',
    ]);
    expect(
      catalog.get('component:default/order-api').metadata.annotations,
    ).toMatchObject({
      'slipway.dev/invalid': `${CATALOG}:1 kind Group may not stand here, only Component, API, Resource`,
    });
  });

  it('keeps as whom a user signs in, and only as the organisation says it', async () => {
    const user = (name: string) => `apiVersion: backstage.io/v1alpha1
kind: User
metadata:
  name: ${name}
  annotations:
    slipway.dev/github-user-id: '583231'
    slipway.dev/oidc-subject: https://id.acme.example#00uA1
spec: { memberOf: [] }
`;
    const catalog = await read(order, {
      'org/people.yaml': user('mina.park'),
      'apps/order/api/other.yaml': user('intruder'),
      [CATALOG]: `${order[CATALOG]}---\n${user('intruder')}`,
    });
    expect(catalog.refs().filter(ref => ref.startsWith('user:'))).toEqual([
      'user:default/mina.park',
    ]);
    expect(
      catalog.get('user:default/mina.park').metadata.annotations,
    ).toMatchObject({
      'slipway.dev/github-user-id': '583231',
      'slipway.dev/oidc-subject': 'https://id.acme.example#00uA1',
    });
  });
});

describe('a broken file', () => {
  const invalidOf = async (files: Files) => {
    const catalog = await read(order, files);
    const entity = catalog.get('component:default/order-api');
    return {
      entity,
      refs: catalog.refs(),
      invalid: entity.metadata.annotations?.['slipway.dev/invalid'],
    };
  };

  it('leaves a Component that only the folder names, with path and line', async () => {
    const { entity, invalid, refs } = await invalidOf({
      [CATALOG]: 'apiVersion: backstage.io/v1alpha1\nkind: [\n',
    });
    expect(invalid).toMatch(/^apps\/order\/api\/catalog-info\.yaml:[23] /);
    expect(entity).toMatchObject({
      spec: {
        type: 'service',
        lifecycle: 'unknown',
        // Terraform knows it.
        owner: 'group:default/commerce',
        system: 'order',
        providesApis: ['api:default/order-api'],
      },
    });
    expect(refs).toContain('system:default/order');
  });

  it('keeps the documents beside the one that is broken', async () => {
    const { invalid, refs } = await invalidOf({
      [CATALOG]: order[CATALOG].replace(/^kind: API$/m, 'kind: API\nkind: API'),
    });
    expect(invalid).toMatch(/^apps\/order\/api\/catalog-info\.yaml:\d+ /);
    expect(refs).toContain('resource:default/order-api.dev');
  });

  it.each([
    [
      'a field that is missing',
      { [CATALOG]: order[CATALOG].replace(/ +type: service\n/, '') },
      /:1 .*type/,
    ],
    [
      'a name that is none',
      {
        [CATALOG]: order[CATALOG].replace(
          'name: order-api',
          'name: "order api"',
        ),
      },
      /:1 .*metadata\.name/,
    ],
    [
      'another kind',
      { [CATALOG]: order[CATALOG].replace('kind: API', 'kind: Template') },
      /:\d+ kind Template may not stand here/,
    ],
    [
      'an artefact elsewhere',
      { [KONG]: 'services: [' },
      /^infra\/kong\/public\/order-api\.yaml:1 /,
    ],
    [
      'a field that is not for files to say',
      { [CATALOG]: `relations: []\n${order[CATALOG]}` },
      /:1 Unknown field relations/,
    ],
    [
      'no catalog file',
      { [CATALOG]: null, 'apps/order/api/Dockerfile': '' },
      /^apps\/order\/api\/Dockerfile:1 order-api has no catalog-info\.yaml/,
    ],
    [
      'a file too large',
      { [CATALOG]: `# ${'x'.repeat(600_000)}` },
      /:1 the file is larger/,
    ],
    ['nesting without end', { [CATALOG]: '['.repeat(50_000) }, /:1 /],
    [
      'a route that cannot be an API',
      { [KONG]: `${order[KONG]}      - { name: "a b", paths: [/x] }\n` },
      /order-api\.yaml:\d+ .*name/,
    ],
  ] as [string, Files, RegExp][])('is named: %s', async (_, files, fault) => {
    const { invalid } = await invalidOf(
      Object.fromEntries(Object.entries(files)),
    );
    expect(invalid).toMatch(fault);
  });

  it('cannot pass itself off as good, nor as something else', async () => {
    const { entity, invalid } = await invalidOf({
      [CATALOG]: order[CATALOG].replace(
        'slipway.dev/guard: site-auth',
        `slipway.dev/invalid: "no"
    slipway.dev/service: payment
    backstage.io/managed-by-location: url:https://elsewhere.example/`,
      ),
    });
    expect(invalid).toBeUndefined();
    expect(entity.metadata.annotations).toMatchObject({
      'slipway.dev/service': 'order',
      'backstage.io/managed-by-location': `url:${URL}/${CATALOG}`,
    });
  });
});

describe('two applications that want one name', () => {
  const thief = { ...filesOf('alpha', 'api') };
  const path = 'apps/alpha/api/catalog-info.yaml';
  thief[path] = thief[path].replaceAll('alpha-api', 'order-api');

  it('leave it to the one whose folder says it; the other is named by its folder, and told', async () => {
    const catalog = await read(thief, order);
    expect(catalog.get('component:default/order-api')).toMatchObject({
      metadata: { annotations: { 'slipway.dev/service': 'order' } },
    });
    expect(
      catalog.get('component:default/order-api').metadata.annotations,
    ).not.toHaveProperty('slipway.dev/invalid');
    expect(
      catalog.get('component:default/alpha-api').metadata.annotations,
    ).toMatchObject({
      'slipway.dev/service': 'alpha',
      'slipway.dev/invalid': expect.stringContaining(
        `${path}:1 component:default/order-api is taken by the service order`,
      ),
    });
  });

  it('change places as the one that had it comes and goes', async () => {
    const repository = new TestRepository(thief);
    const { catalog, provider } = await repository.provide();
    const holder = () =>
      catalog.get('component:default/order-api').metadata.annotations?.[
        'slipway.dev/service'
      ];
    expect(holder()).toBe('alpha');
    repository.commit(order);
    await provider.refresh();
    expect(holder()).toBe('order');
    expect(catalog.entities()).toEqual(await repository.describeAfresh());
    repository.commit(
      Object.fromEntries(Object.keys(order).map(file => [file, null])),
    );
    await provider.refresh();
    expect(holder()).toBe('alpha');
    expect(catalog.entities()).toEqual(await repository.describeAfresh());
  });
});
