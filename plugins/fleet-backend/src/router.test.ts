import { mockCredentials } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  fleetFindingReadPermission,
  fleetServiceReadPermission,
  type FleetService,
} from '@slipway/plugin-fleet-common';
import Ajv from 'ajv/dist/2020';
import { createDocument } from './__testUtils__/createDocument';
import {
  createTestStores,
  type TestStore,
} from './__testUtils__/createTestStores';
import { startTestFleet, type TestFleet } from './__testUtils__/startTestFleet';
import {
  createFleetServiceConditionalDecision,
  fleetServiceConditions,
} from '.';
import { ANSWERS } from './openapi/schemas';
import type { ObservedDeployment } from './store/FleetStore';

jest.setTimeout(120_000);

const stores = createTestStores();

const API = { service: 'order', application: 'api' };
const MEMBER = { service: 'member', application: 'api' };
const WORKER = { service: 'order', application: 'worker' };
const TEAM = 'group:default/team-members';

const place = { path: 'apps/order/api/catalog-info.yaml', line: 7 };
const stated = { guard: 'site-auth', roles: ['buyer'], places: [place] };

/** Fills everything that an application can have. */
const full = createDocument({
  ...API,
  description: 'Takes orders',
  routeCount: 1,
  guard: {
    declared: 'site-auth',
    gateway: null,
    code: 'site-auth',
    verdict: 'unprotected',
  },
  pullRequest: { number: 3, url: 'https://forge.example/3', requester: null },
  faults: [{ ...place, message: 'it cannot be read' }],
  paths: [
    {
      gateway: 'public',
      route: null,
      path: '/api/v1/orders',
      methods: ['GET'],
      hosts: null,
      headers: { v: ['1'] },
      snis: null,
      regexPriority: 0,
    },
  ],
  routes: [
    {
      gateway: 'public',
      name: null,
      paths: ['/api/v1/orders'],
      methods: ['GET'],
      hosts: null,
      place,
      declared: stated,
      enforced: { guard: null, roles: null, places: [], undetermined: 'no' },
      code: { ...stated, package: 'p', version: '^1.0.0', latest: '1.2.0' },
      verdict: 'unprotected',
      reasons: [{ message: 'the gateway has no guard', place }],
    },
  ],
  reach: [{ role: null, guard: 'site-auth', routes: ['/api/v1/orders'] }],
  artefacts: [
    { kind: 'overlay', environment: 'dev', path: 'a', url: 'https://f/a' },
  ],
  argocd: [
    { environment: null, name: 'order-api', path: 'b', url: 'https://f/b' },
  ],
});

const observe = (environment: string): ObservedDeployment => ({
  ...API,
  key: 'order-api',
  environment,
  sync: 'Synced',
  health: 'Degraded',
  image: 'order-api:1',
  revision: 'abc',
  deployedAt: '2026-01-02T00:00:00.000Z',
  message: 'its pods crash',
  url: 'https://argocd.example/order-api',
});

async function fill({ store }: TestStore) {
  await store.write(async writer => {
    await writer.putApplications([
      { document: full, createdAt: '2026-01-01T00:00:00.000Z' },
      { document: createDocument({ ...MEMBER, owner: TEAM }), createdAt: null },
      {
        document: createDocument({ ...WORKER, state: 'proposed', owner: null }),
        createdAt: null,
      },
    ]);
    await writer.putDeployments('argocd', [observe('dev')]);
    await writer.putProvider({
      id: 'argocd',
      isLive: true,
      confirmedAt: '2026-01-03T00:00:00.000Z',
      reason: null,
    });
    await writer.addEvents([
      { ...API, type: 'appeared', at: '2026-01-01T00:00:00Z', mark: '1' },
      {
        ...API,
        type: 'deployed',
        at: '2026-01-02T00:00:00Z',
        mark: '2',
        environment: 'dev',
        image: 'order-api:1',
        by: 'ana',
      },
    ]);
  });
}

const names = (items: FleetService[]) => items.map(({ name }) => name);

describe('the API of the fleet', () => {
  let opened: TestStore;
  let fleet: TestFleet;

  beforeAll(async () => {
    opened = await stores.open();
    await fill(opened);
    fleet = await startTestFleet(opened);
  });
  afterAll(() => fleet.stop());

  it.each([
    ['services', ['member-api', 'order-api', 'order-worker']],
    ['services?sort=-verdict', ['member-api', 'order-worker', 'order-api']],
    ['services?sort=owner', ['member-api', 'order-api', 'order-worker']],
    ['services?sort=-owner', ['order-api', 'member-api', 'order-worker']],
    ['services?sort=-createdAt', ['order-api', 'member-api', 'order-worker']],
    ['services?limit=1&offset=1', ['order-api']],
    ['services?offset=999999', []],
    ['services?filter=service=order', ['order-api', 'order-worker']],
    ['services?filter=service=order,state=live', ['order-api']],
    ['services?filter=service=order&filter=state=live', ['order-api']],
    ['services?filter=service=order,service=member&limit=1', ['member-api']],
    ['services?filter=health=Degraded,environment=dev', ['order-api']],
    ['services?filter=health=Degraded,environment=prod', []],
    ['services?filter=owner=nobody', []],
    ['services?filter=owner=', []],
    ['services?q=TAKES%20api', ['order-api']],
    ['services?q=%20&filter=', ['member-api', 'order-api', 'order-worker']],
    [`services?q=${encodeURIComponent("'; drop table -- \0")}`, []],
  ])('answers %s', async (path, expected) => {
    const { status, body } = await fleet.get(path);
    expect(status).toBe(200);
    expect(names(body.items)).toEqual(expected);
    expect(body.totalItems).toBeGreaterThanOrEqual(expected.length);
  });

  it('shows what is known of a service, and where it is not known why', async () => {
    const { body } = await fleet.get('services?filter=verdict=unprotected');
    expect(body).toEqual({
      totalItems: 1,
      items: [
        {
          entityRef: 'component:default/order-api',
          name: 'order-api',
          ...API,
          description: 'Takes orders',
          owner: 'group:default/team-orders',
          state: 'live',
          createdAt: '2026-01-01T00:00:00.000Z',
          template: { name: 'nestjs-service', version: '1.0.0' },
          route: '/api/v1/order',
          routeCount: 1,
          guard: full.guard,
          pullRequest: full.pullRequest,
          faults: full.faults,
          faultCount: 1,
          deployments: [
            expect.objectContaining({
              environment: 'dev',
              health: 'Degraded',
              observedAt: '2026-01-03T00:00:00.000Z',
              isLive: true,
            }),
            expect.objectContaining({
              environment: 'prod',
              health: 'Unknown',
              observedAt: null,
              isLive: false,
            }),
          ],
        },
      ],
    });
  });

  it('counts what each further filter would leave, beside the figures of everything', async () => {
    const { body } = await fleet.get('facets?filter=service=order&limit=1');
    expect(body.figures).toEqual({
      services: 2,
      deployed: 1,
      unhealthy: 1,
      unprotectedRoutes: 1,
      createdThisWeek: 0,
      isLive: true,
      observedAt: null,
    });
    expect(body.facets.service).toEqual([{ value: 'order', count: 2 }]);
    expect(body.facets.state).toEqual([{ value: 'live', count: 1 }]);
    expect(Object.keys(body.facets)).toHaveLength(9);
  });

  it('tells everything of one application, and what happened to it', async () => {
    const detail = await fleet.get('services/order/api');
    expect(detail.body).toMatchObject({
      name: 'order-api',
      routes: full.routes,
      reach: full.reach,
      artefacts: full.artefacts,
      createdAt: '2026-01-01T00:00:00.000Z',
      birth: {
        environments: [{ environment: 'dev' }, { environment: 'prod' }],
      },
    });
    expect(detail.body).not.toHaveProperty('environments');
    const events = await fleet.get('services/order/api/events');
    expect(events.body.items).toMatchObject([
      { type: 'deployed', by: 'ana', environment: 'dev', to: null },
      { type: 'appeared', environment: null },
    ]);
    const [newest, oldest] = events.body.items;
    const next = `services/order/api/events?before=${newest.id}`;
    expect((await fleet.get(next)).body.items).toEqual([oldest]);
    const dev = await fleet.get('services/order/api/events?environment=dev');
    expect(dev.body.items).toEqual([newest]);
  });

  it('tells of deliveries, of production unless told', async () => {
    const days = 'from=2026-01-01&to=2026-01-31';
    const { body } = await fleet.get(`delivery?${days}`);
    expect(body).toMatchObject({
      from: '2026-01-01',
      to: '2026-01-31',
      environment: 'prod',
      environments: expect.arrayContaining(['dev', 'prod']),
      baselineMs: 7 * 24 * 60 * 60 * 1000,
      isSample: false,
      figures: { created: 1, deployments: 0 },
      since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      by: 'owner',
      groups: [{ key: 'group:default/team-orders', figures: { created: 1 } }],
      totalGroups: 1,
    });
    const dev = await fleet.get(`delivery?${days}&environment=dev&by=service`);
    expect(dev.body).toMatchObject({
      figures: { deployments: 1 },
      groups: [
        { key: 'order/api', isGone: false, figures: { deployments: 1 } },
      ],
    });
    const next = `delivery?${days}&by=service&sort=-created&limit=1&offset=1`;
    expect((await fleet.get(next)).body).toMatchObject({
      figures: { created: 1 },
      groups: [],
      totalGroups: 1,
    });
    const today = new Date().toISOString().slice(0, 10);
    expect((await fleet.get('delivery')).body).toMatchObject({ to: today });
  });

  it('says where a request goes, and when to ask again', async () => {
    const other = await stores.open();
    await fill(other);
    const own = await startTestFleet(other);
    const { body } = await own.get('routes?path=/api/v1/orders/42');
    expect(body).toEqual({
      items: [
        {
          entityRef: 'component:default/order-api',
          name: 'order-api',
          ...API,
          owner: 'group:default/team-orders',
          state: 'live',
          gateway: 'public',
          route: null,
          path: '/api/v1/orders',
          methods: ['GET'],
          hosts: null,
          headers: ['v'],
        },
      ],
      totalItems: 1,
    });
    const put = await own.get('routes?path=/api/v1/orders/42&method=PUT');
    expect(put.body.totalItems).toBe(0);
    const readRevision = async () => {
      const authorization = mockCredentials.service.header();
      return (await own.get('revision', { authorization })).body;
    };
    const before = await readRevision();
    expect(before).toEqual({ revision: expect.stringMatching(/^\d+$/) });
    expect((await own.get('revision')).status).toBe(403);
    await other.store.write(writer =>
      writer.putProvider({
        id: 'argocd',
        isLive: true,
        confirmedAt: '2026-01-04T00:00:00.000Z',
        reason: null,
      }),
    );
    expect(await readRevision()).toEqual(before);
    await other.store.write(writer => writer.removeApplications([API]));
    expect(await readRevision()).not.toEqual(before);
    expect((await own.get('routes')).body.totalItems).toBe(0);
    await own.stop();
  });

  it('answers every route as its description says', async () => {
    const { body: description } = await fleet.get('openapi.json');
    const ajv = new Ajv({ strict: false });
    ajv.addSchema(description, 'fleet');
    const judge = async (path: string, route: string, status = 200) => {
      const answer = await fleet.get(path);
      expect(answer.status).toBe(status);
      const pointer = `/paths/${encodeURIComponent(
        route.replace(/~/g, '~0').replace(/\//g, '~1'),
      )}/get/responses/${status}/content/application~1json/schema`;
      const validate = ajv.getSchema(`fleet#${pointer}`)!;
      validate(answer.body);
      expect(validate.errors ?? []).toEqual([]);
      return validate;
    };
    const validate = await judge('services', '/services');
    await judge('services?limit=0', '/services', 400);
    await judge('facets', '/facets');
    await judge('services/order/api', '/services/{service}/{application}');
    await judge('services/no/api', '/services/{service}/{application}', 404);
    await judge(
      'services/order/api/events',
      '/services/{service}/{application}/events',
    );
    await judge('routes?path=/api/v1/orders/1', '/routes');
    await judge('routes?path=orders', '/routes', 400);
    await judge('delivery?by=service', '/delivery');
    await judge('delivery?by=person', '/delivery', 400);
    // It judges at all.
    expect(validate({ items: [{}], totalItems: 1 })).toBe(false);
    expect(
      description.paths['/services'].get.parameters.map((one: any) => [
        one.name,
        one.schema.type ?? typeof one.schema.anyOf,
        one.schema.default,
      ]),
    ).toEqual([
      ['limit', 'integer', 100],
      ['offset', 'integer', 0],
      ['filter', 'object', ''],
      ['sort', 'string', 'name'],
      ['q', 'string', ''],
    ]);
  });

  it.each([
    ['services?limit=0', 'limit must be a whole number from 1 to 1000'],
    ['services?limit=1001', 'limit must be'],
    ['services?limit=1.5', 'limit must be'],
    ['services?limit=1e2', 'limit must be'],
    ['services?limit=', 'limit must be'],
    ['services?limit=1&limit=2', 'limit is given more than once'],
    ['services?offset=-1', 'offset must be a whole number'],
    ['services?offset=99999999999999999999', 'offset must be'],
    ['services?offset=x&limit=x', 'limit must be'],
    ['services?sort=password', 'sort must be one of name, -name'],
    ['services?sort=--name', 'sort must be'],
    ['services?sort=name&sort=owner', 'sort must be'],
    ['services?filter=color=red', 'filter takes key=value'],
    ['services?filter=owner', 'filter takes key=value'],
    ['services?filter=__proto__=x', 'filter takes key=value'],
    ['services?filter=constructor=x', 'filter takes key=value'],
    [`services?filter=${'owner=x,'.repeat(501)}`, 'filter takes at most 500'],
    ['services?filter[owner]=x', 'There is no parameter "filter[owner]"'],
    ['services?filters=owner=x', 'There is no parameter "filters"'],
    ['services?__proto__=x', 'There is no parameter "__proto__"'],
    [`services?q=${'x'.repeat(501)}`, 'q is longer than 500'],
    ['facets?sort=name', 'There is no parameter "sort"; there are filter'],
    ['services/order/api?x', 'There is no parameter "x"'],
    ['services/order/api/events?before=x', 'before is no id'],
    ['services/order/api/events?before=1;drop', 'before is no id'],
    ['services/order/api/events?environment=%00', 'environment is no name'],
    ['services/order/api/events?limit=many', 'limit must be'],
    ['routes?path=orders', 'path is no path, such as /api/v1/orders'],
    ['routes?path=/a&method=get', 'method is no method, such as GET'],
    [`routes?path=/a&host=${'x'.repeat(261)}`, 'host is longer than 260'],
    ['delivery?by=person', 'by must be one of owner, template, service'],
    ['delivery?from=yesterday', 'from is no day, such as 2026-11-16'],
    ['delivery?to=2026-02-31x', 'to is no day'],
    ['delivery?to=2026-13-01', 'to is no day'],
    ['delivery?from=2026-02-02&to=2026-02-01', 'from must not be after to'],
    ['delivery?from=1970-01-01&to=2026-01-01', 'more than 1830 days apart'],
    ['delivery?sort=owner', 'sort must be one of name, -name, created'],
    ['delivery?limit=10001', 'limit must be a whole number from 1 to 10000'],
    ['delivery?offset=-1', 'offset must be'],
    ['delivery?days=7', 'There is no parameter "days"'],
    ['delivery?environment=mars', 'environment must be one of dev, prod'],
  ])('refuses %s, and says why', async (path, message) => {
    const { status, body } = await fleet.get(path);
    expect(body.error.message).toContain(message);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).not.toMatch(/ {4}at |\/src\//);
  });

  it.each([
    ['services/order/none', 404],
    ['services/none/api/events', 404],
    ['services/%00/api', 404],
    ['services/order%2Fapi/x', 404],
    ['services/__proto__/constructor', 404],
    [`services/${'x'.repeat(4000)}/api`, 404],
    ['services/%E0%A4%A/api', 400],
    ['services/order', 404],
    ['services/order/api/events?before=999999999999999999', 200],
    ['nothing', 404],
  ])('answers %s with %i', async (path, status) => {
    expect((await fleet.get(path)).status).toBe(status);
  });

  it('answers 304 until what is asked for has changed', async () => {
    for (const path of ['services?q=member', 'facets']) {
      const { headers } = await fleet.get(path);
      expect(headers.get('cache-control')).toBe('private, no-cache');
      const asked = {
        'if-none-match': headers.get('etag')!,
        'cache-control': 'max-age=0',
      };
      expect((await fleet.get(path, asked)).status).toBe(304);
      expect(
        (
          await fleet.get(
            `${path}${path.includes('?') ? '&' : '?'}filter=service=order`,
            asked,
          )
        ).status,
      ).toBe(200);
      await opened.store.write(writer =>
        writer.putApplications([
          {
            document: createDocument({
              ...MEMBER,
              owner: TEAM,
              description: path,
              template: { name: path, version: null },
            }),
            createdAt: null,
          },
        ]),
      );
      expect((await fleet.get(path, asked)).status).toBe(200);
    }
  });

  it('knows users and services, and nobody else', async () => {
    const ask = (authorization: string) =>
      fleet.get('services', { authorization });
    expect((await ask(mockCredentials.service.header())).status).toBe(200);
    expect((await ask(mockCredentials.none.header())).status).toBe(401);
    expect((await ask('Bearer forged')).status).toBe(401);
  });
});

describe('the API of the fleet under a permission policy', () => {
  const PATHS = ['services/order/api', 'services/order/api/events'];

  it('shows an owner what is theirs, and nothing else anywhere', async () => {
    const opened = await stores.open();
    await fill(opened);
    const decide = jest.fn(
      async (): Promise<PolicyDecision[]> => [
        createFleetServiceConditionalDecision(fleetServiceReadPermission, {
          anyOf: [
            fleetServiceConditions.isOwner({ owners: [TEAM.toUpperCase()] }),
          ],
        }),
        { result: AuthorizeResult.ALLOW },
      ],
    );
    const fleet = await startTestFleet(opened, decide);
    const list = await fleet.get('services');
    expect(names(list.body.items)).toEqual(['member-api']);
    expect(list.body.totalItems).toBe(1);
    const { body } = await fleet.get('facets');
    expect(body.figures).toEqual({
      services: 1,
      deployed: 0,
      unhealthy: 0,
      unprotectedRoutes: 0,
      createdThisWeek: 0,
      isLive: true,
      observedAt: null,
    });
    expect(JSON.stringify(body)).not.toContain('order');
    expect((await fleet.get('services/member/api')).status).toBe(200);
    for (const path of PATHS) {
      const hidden = await fleet.get(path);
      const missing = await fleet.get(path.replace('order', 'other'));
      expect([hidden.status, missing.status]).toEqual([404, 404]);
      expect(hidden.body.error.message.replace('order', 'other')).toBe(
        missing.body.error.message,
      );
    }
    expect(decide).toHaveBeenCalledWith(
      [
        { permission: fleetServiceReadPermission },
        { permission: fleetFindingReadPermission },
      ],
      expect.anything(),
    );
    await fleet.stop();
  });

  it('gives figures without places, reasons and roles to who may not know them', async () => {
    const opened = await stores.open();
    await fill(opened);
    const decide = jest.fn(
      async (): Promise<PolicyDecision[]> => [
        { result: AuthorizeResult.ALLOW },
        createFleetServiceConditionalDecision(
          fleetFindingReadPermission,
          fleetServiceConditions.isOwner({ owners: [TEAM] }),
        ),
      ],
    );
    const fleet = await startTestFleet(opened, decide);

    const list = await fleet.get('services');
    const [member, order] = list.body.items;
    expect(member).not.toHaveProperty('findings');
    expect(order).toMatchObject({
      findings: 'withheld',
      guard: full.guard,
      faults: [],
      faultCount: 1,
    });
    const detail = await fleet.get('services/order/api');
    expect(detail.body).toMatchObject({
      findings: 'withheld',
      faults: [],
      faultCount: 1,
      verdicts: [{ verdict: 'unprotected', count: 1 }],
      routes: [],
      reach: [],
      artefacts: full.artefacts,
    });
    for (const { body } of [list, detail])
      expect(JSON.stringify(body)).not.toMatch(
        /cannot be read|catalog-info|buyer|has no guard/,
      );
    expect(ANSWERS.FleetServices.parse(list.body)).toEqual(list.body);
    expect(ANSWERS.FleetServiceDetail.parse(detail.body)).toEqual(detail.body);

    // Who may know it asks the very same thing, and is told all of it.
    const etag = list.headers.get('etag')!;
    decide.mockResolvedValue([
      { result: AuthorizeResult.ALLOW },
      { result: AuthorizeResult.ALLOW },
    ]);
    const told = await fleet.get('services', { 'if-none-match': etag });
    expect(told.status).toBe(200);
    expect(told.body.items[1].faults).toEqual(full.faults);
    expect((await fleet.get('services/order/api')).body).toMatchObject({
      routes: full.routes,
      reach: full.reach,
      verdicts: [{ verdict: 'unprotected', count: 1 }],
    });
    await fleet.stop();
  });

  it('says of one service whether its findings may be known, and of none that there is none', async () => {
    const opened = await stores.open();
    await fill(opened);
    const fleet = await startTestFleet(opened);
    const answer = await fetch(
      `${fleet.url}/.well-known/backstage/permissions/apply-conditions`,
      {
        method: 'POST',
        headers: {
          authorization: mockCredentials.service.header(),
          'content-type': 'application/json',
        },
        body: JSON.stringify({
          items: ['member/api', 'order/api', 'other/api', 'api'].map(ref => ({
            id: ref,
            resourceRef: ref,
            resourceType: 'fleet-service',
            conditions: fleetServiceConditions.isOwner({ owners: [TEAM] }),
          })),
        }),
      },
    );
    const { items } = await answer.json();
    expect(items.map(({ result }: { result: string }) => result)).toEqual([
      'ALLOW',
      'DENY',
      'DENY',
      'DENY',
    ]);
    await fleet.stop();
  });

  it('shows nothing to who may see nothing', async () => {
    const opened = await stores.open();
    await fill(opened);
    const fleet = await startTestFleet(opened, async () => [
      { result: AuthorizeResult.DENY },
      { result: AuthorizeResult.DENY },
    ]);
    expect((await fleet.get('services')).body).toEqual({
      items: [],
      totalItems: 0,
    });
    expect((await fleet.get('facets')).body.figures.services).toBe(0);
    for (const path of PATHS) expect((await fleet.get(path)).status).toBe(404);
    await fleet.stop();
  });
});
