import { TestDatabases } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createDeployment, createService } from './__testUtils__/createService';
import { FakeFleet } from './__testUtils__/FakeFleet';
import { startTestSearch, type Found } from './__testUtils__/startTestSearch';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

const ORDER = createService({
  service: 'order',
  description: 'Takes what customers buy',
});
const MEMBER = createService({
  service: 'member',
  owner: 'group:default/growth',
  guard: {
    ...{ declared: 'platform-auth', gateway: null, code: null },
    verdict: 'code-only',
  },
});

const TEMPLATE = {
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: {
    name: 'nestjs-service',
    title: 'NestJS service',
    description: 'An HTTP service with a guard',
    tags: ['typescript'],
  },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/platform' }],
};

const titles = (found: Found[]) =>
  found.map(({ type, document }) => `${type} ${document.title}`);

async function start(
  options: Partial<Parameters<typeof startTestSearch>[0]> = {},
) {
  const fleet = new FakeFleet();
  fleet.put(ORDER, MEMBER);
  const knex = await databases.init('POSTGRES_18');
  const search = await startTestSearch({
    ...{ knex, fleet, templates: [TEMPLATE] },
    ...options,
  });
  return { fleet, search };
}

describe('what the platform puts into search', () => {
  let scene: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    scene = await start();
    await scene.search.index();
  });

  it.each([
    ['a name', 'order-api', 'service order-api'],
    ['a part of a name', 'memb', 'service member-api'],
    ['what somebody says of it', 'customers', 'service order-api'],
    ['a path', '/api/v1/orders', 'route /api/v1/orders'],
    ['the beginning of a path', '/api/v1/ord', 'route /api/v1/orders'],
    ['a word of a path', 'orders', 'route /api/v1/orders'],
    ['a guard', 'platform-auth', 'guard platform-auth'],
    ['who uses a guard', 'platform-auth', 'service member-api'],
    ['an image', 'order-api', 'image registry.acme.example/order-api'],
    ['a registry', 'registry.acme', 'image registry.acme.example/member-api'],
    ['a tag', '1b2c3d4', 'image registry.acme.example/order-api'],
    ['a template', 'nestjs', 'template NestJS service'],
    ['a tag of a template', 'typescript', 'template NestJS service'],
  ])('finds by %s', async (_, term, expected) => {
    expect(titles(await scene.search.find(term))).toContain(expected);
  });

  it('puts first what bears the name', async () => {
    const found = titles(await scene.search.find('site-auth'));
    expect(found.slice(0, 2)).toEqual(['guard site-auth', 'service order-api']);
  });

  it('says of each what one wants to know of it', async () => {
    const [image] = await scene.search.find('order-api', ['image']);
    expect(image.document).toMatchObject({
      location: '/fleet/order/api',
      owner: 'group:default/commerce',
      runs: [
        { environment: 'dev', tag: '3f2a91c' },
        { environment: 'prod', tag: '1b2c3d4' },
      ],
    });
    const [route] = await scene.search.find('order', ['route']);
    expect(route.document).toMatchObject({
      ...{ gateway: 'public', methods: ['GET'], hosts: null },
      ...{ name: 'order-api', service: 'order', application: 'api' },
    });
    const [guard] = await scene.search.find('site-auth', ['guard']);
    expect(guard.document.location).toBe('/fleet?guard=site-auth');
    const [template] = await scene.search.find('nestjs', ['template']);
    expect(template.document).toMatchObject({
      location: '/create/templates/default/nestjs-service',
      owner: 'group:default/platform',
    });
  });

  it('follows the fleet, and asks for nothing while that stands still', async () => {
    const { fleet, search } = scene;
    const { pages } = fleet;
    await search.index();
    expect(fleet.pages).toBe(pages);
    fleet.put(
      { ...ORDER, route: '/api/v2/baskets' },
      createService({
        service: 'coupon',
        deployments: [
          createDeployment('dev', `coupon-api@sha256:${'ab'.repeat(32)}`),
          createDeployment('prod', null),
        ],
      }),
    );
    expect(titles(await search.find('coupon'))).toEqual([]);
    await search.index();
    expect(titles(await search.find('coupon-api')).sort()).toEqual([
      'image coupon-api',
      'route /api/v1/coupons',
      'service coupon-api',
    ]);
    expect(titles(await search.find('/api/v2/baskets', ['route']))).toEqual([
      'route /api/v2/baskets',
    ]);
    expect(await search.find('member')).toEqual([]);
  });

  it('tries again what failed', async () => {
    const { fleet, search } = scene;
    fleet.put(ORDER);
    fleet.services = null as never;
    await expect(search.index(['service'])).rejects.toThrow();
    fleet.services = [ORDER, MEMBER];
    await search.index(['service']);
    expect(titles(await search.find('member', ['service']))).toEqual([
      'service member-api',
    ]);
  });
});

describe('what the platform puts into search, under a permission policy', () => {
  it('shows an owner what is theirs, and nothing to who may see nothing', async () => {
    let isDenied = false;
    const { search } = await start({
      permissions: {
        authorizeConditional: async requests =>
          requests.map(() =>
            isDenied
              ? { result: AuthorizeResult.DENY }
              : {
                  result: AuthorizeResult.CONDITIONAL,
                  pluginId: 'fleet',
                  resourceType: 'fleet-service',
                  conditions: {
                    resourceType: 'fleet-service',
                    rule: 'IS_OWNER',
                    params: { owners: ['group:default/commerce'] },
                  },
                },
          ),
        authorize: async requests =>
          requests.map(request => ({
            result:
              'resourceRef' in request && request.resourceRef === 'order/api'
                ? AuthorizeResult.ALLOW
                : AuthorizeResult.DENY,
          })),
      },
    });
    await search.index();
    expect(titles(await search.find('api')).sort()).toEqual([
      'image registry.acme.example/order-api',
      'route /api/v1/orders',
      'service order-api',
    ]);
    isDenied = true;
    expect(await search.find('api')).toEqual([]);
  });
});
