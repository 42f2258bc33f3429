import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  startTestPlatform,
  type TestPlatform,
} from '@slipway/platform-state/testUtils';
import type {
  TemplateComparison,
  TemplateDetails,
  TemplateList,
} from '@slipway/plugin-curation-common';
import type { Knex } from 'knex';
import plugin from '.';
import { TemplateShop } from './__testUtils__/TemplateShop';
import { VERSIONS } from './store/DatabaseVersionStore';

jest.setTimeout(120_000);

const NESTJS = 'templates/default/nestjs-service';
const README = 'nestjs-service/skeleton/application/README.md';

/** May curate; Ben may not, and Cleo sees one template only. */
const ANA = 'user:default/ana';
const BEN = 'user:default/ben';
const CLEO = 'user:default/cleo';

describe('the curation backend', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const shop = new TemplateShop();
  let stock: Entity[] = [];
  let platform: TestPlatform;
  let knex: Knex;
  let address: string;
  let stop: () => Promise<void>;
  /** Each asks the catalog anew: an etag of its own. */
  let edition = 0;

  const listEntities = (person: string) =>
    [
      ...['external-service', 'nestjs-service', 'nestjs-worker', 'static-web']
        .filter(name => person !== CLEO || name === 'static-web')
        .map(name => shop.entity(name)),
      ...stock,
    ].map(entity => ({
      ...entity,
      metadata: { ...entity.metadata, etag: String(edition) },
    }));
  const personOf = (options: any) =>
    options.credentials.principal.userEntityRef;

  beforeAll(async () => {
    knex = await databases.init('POSTGRES_18');
    platform = await startTestPlatform();
    const { server } = await startTestBackend({
      features: [
        plugin,
        mockServices.database.factory({ knex }),
        mockServices.rootConfig.factory({ data: platform.config }),
        catalogServiceMock.mock({
          getEntities: async (_request, options) => ({
            items: listEntities(personOf(options)),
          }),
          getEntityByRef: async (ref, options) =>
            listEntities(personOf(options)).find(
              entity => stringifyEntityRef(entity) === String(ref),
            ),
        }).factory,
        mockServices.permissions.mock({
          authorize: async (requests, options) =>
            requests.map(({ permission }) => ({
              result:
                permission.name === 'scaffolder.template.management' &&
                personOf(options) !== BEN
                  ? AuthorizeResult.ALLOW
                  : AuthorizeResult.DENY,
            })),
        }).factory,
      ],
    });
    address = `http://localhost:${server.port()}/api/curation/v1`;
    stop = () => new Promise(resolve => server.close(() => resolve()));
  });
  afterAll(async () => {
    await stop();
    await platform.stop();
    shop.remove();
  });
  beforeEach(async () => {
    await knex(VERSIONS).delete();
    shop.refill();
    stock = [];
    edition += 1;
  });

  async function ask<T = any>(
    endpoint: string,
    { person = ANA, body }: { person?: string; body?: unknown } = {},
  ): Promise<T> {
    const response = await fetch(`${address}/${endpoint}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        authorization: mockCredentials.user.header(person),
        'content-type': 'application/json',
      },
      body: body ? JSON.stringify(body) : undefined,
    });
    const answer = await response.json();
    if (response.ok) return answer;
    const refusal: any = {
      status: response.status,
      message: answer.error?.message,
    };
    return refusal;
  }
  /** What is saved is there for whoever asks next. */
  const change = (work: () => void) => {
    work();
    edition += 1;
  };

  it('lists each template with its services, cases and findings', async () => {
    const { templates, commit } = await ask<TemplateList>('templates');
    expect(commit).toMatch(/^[0-9a-f]{40}$/);
    expect(templates.map(({ name }) => name).sort()).toEqual([
      'external-service',
      'nestjs-service',
      'nestjs-worker',
      'static-web',
    ]);
    expect(templates.find(({ name }) => name === 'nestjs-service')).toEqual({
      ref: 'template:default/nestjs-service',
      namespace: 'default',
      name: 'nestjs-service',
      title: 'NestJS service',
      description: expect.stringContaining('A NestJS application'),
      words: { ko: expect.objectContaining({ title: 'NestJS 서비스' }) },
      owner: 'group:default/platform',
      version: '2.0.0',
      isChangedWithoutNewVersion: false,
      services: 21,
      behind: 0,
      cases: { passed: 3, failed: 0 },
      findings: { errors: 0, warnings: 1 },
    });
  });

  it('shows each person what that person may see, and nothing to others', async () => {
    const { templates } = await ask<TemplateList>('templates', {
      person: CLEO,
    });
    expect(templates.map(({ name }) => name)).toEqual(['static-web']);
    expect(await ask(NESTJS, { person: CLEO })).toEqual({
      status: 404,
      message:
        'There is no template:default/nestjs-service, or you may not see it',
    });
    for (const endpoint of ['templates', NESTJS])
      expect(await ask(endpoint, { person: BEN })).toEqual({
        status: 403,
        message:
          'Only the platform team curates templates: ask somebody there.',
      });
    for (const endpoint of ['compare', 'compare/file'])
      expect(
        await ask(`${NESTJS}/${endpoint}`, { person: BEN, body: {} }),
      ).toMatchObject({ status: 403 });
  });

  it('tells everything about a template', async () => {
    const details = await ask<TemplateDetails>(NESTJS);
    expect(details.versions).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{64}$/),
        version: '2.0.0',
        isCurrent: true,
        isAmbiguous: false,
        firstReadAt: expect.any(String),
        lastReadAt: expect.any(String),
        services: 21,
      },
    ]);
    expect(details.origins).toHaveLength(21);
    expect(details.origins.find(({ name }) => name === 'order-api')).toEqual({
      service: 'order',
      application: 'api',
      name: 'order-api',
      owner: 'group:default/commerce',
      version: '2.0.0',
      isBehind: false,
    });
    expect(details.tests).toContainEqual({
      name: 'order-api',
      result: 'passed',
      problems: [],
      files: expect.any(Number),
      differences: [],
      // It bears the name of a service that main has, and takes its place.
      proof: { findings: [], exists: true },
    });
    expect(details.findings.map(({ check }) => check)).toEqual([
      'choice-untested',
    ]);
  });

  it('shows which case fails, in which file, and how', async () => {
    change(() => shop.edit(README, text => `New.\n${text}`));
    const { tests, cases } = await ask<TemplateDetails>(NESTJS);
    expect(cases).toEqual({ passed: 0, failed: 3 });
    const path = 'apps/order/api/README.md';
    expect(tests.find(({ name }) => name === 'order-api')).toMatchObject({
      result: 'failed',
      differences: [{ path, change: 'changed' }],
    });
    expect(
      await ask(`${NESTJS}/cases/order-api/file?path=${path}`),
    ).toMatchObject({
      path,
      change: 'changed',
      diff: expect.stringMatching(/^@@ -1,3 \+1,4 @@\n\+New\.\n/),
    });
    expect(await ask(`${NESTJS}/cases/order-api/file?path=none`)).toMatchObject(
      { status: 404 },
    );
    expect(await ask(`${NESTJS}/cases/none/file?path=${path}`)).toMatchObject({
      status: 404,
    });
  });

  it('says that a case is broken, and why', async () => {
    change(() =>
      shop.edit('nestjs-service/tests/order-api/values.yaml', text =>
        text.replace('guard: site-auth', 'guard: nobody'),
      ),
    );
    const { tests } = await ask<TemplateDetails>(NESTJS);
    expect(tests.find(({ name }) => name === 'order-api')).toEqual({
      name: 'order-api',
      result: 'broken',
      problems: [
        'values.yaml: guard: Choose one of site-auth, platform-auth, none.',
      ],
      files: 0,
      differences: [],
      proof: null,
    });
  });

  it('tells that a template has no cases at all', async () => {
    change(() => shop.drop('nestjs-service/tests'));
    expect(await ask<TemplateDetails>(NESTJS)).toMatchObject({
      cases: { passed: 0, failed: 0 },
      tests: [],
      findings: [{ check: 'case-missing', severity: 'warning' }],
    });
  });

  it('tells who edits a template without a new version, until there is one', async () => {
    await ask(NESTJS);
    change(() => shop.edit(README, text => `New.\n${text}`));
    const edited = await ask<TemplateDetails>(NESTJS);
    expect(edited.isChangedWithoutNewVersion).toBe(true);
    expect(edited.findings[0]).toMatchObject({
      check: 'changed-without-new-version',
      severity: 'error',
      subject: '2.0.0',
    });
    expect(
      edited.versions.map(({ version, isCurrent, isAmbiguous }) => ({
        version,
        isCurrent,
        isAmbiguous,
      })),
    ).toEqual([
      { version: '2.0.0', isCurrent: true, isAmbiguous: true },
      { version: '2.0.0', isCurrent: false, isAmbiguous: true },
    ]);

    change(() => shop.raise('nestjs-service', '2.0.0', '2.1.0'));
    const raised = await ask<TemplateDetails>(NESTJS);
    expect(raised).toMatchObject({
      version: '2.1.0',
      isChangedWithoutNewVersion: false,
      behind: 21,
    });
    expect(raised.versions).toHaveLength(3);

    change(() => shop.refill());
    expect(await ask<TemplateDetails>(NESTJS)).toMatchObject({
      version: '2.0.0',
      isChangedWithoutNewVersion: false,
    });
  });

  describe('comparing two versions', () => {
    /** Edits order-api by hand, then makes version 2.1.0 of its template. */
    async function openVersions() {
      await platform.commit({
        'apps/order/api/README.md': 'Ours.\n',
        'apps/member/api/catalog-info.yaml': (
          await platform.git('show', 'main:apps/member/api/catalog-info.yaml')
        ).replace(/ +slipway.dev\/guard:.*\n/, ''),
      });
      const before = await ask<TemplateDetails>(NESTJS);
      change(() => {
        shop.raise('nestjs-service', '2.0.0', '2.1.0');
        // Only where a route is public.
        shop.edit(README, text =>
          text.replace(
            /^/,
            "{%- if values.guard == 'none' %}New.\n{% endif %}",
          ),
        );
      });
      return before.versions[0].id!;
    }

    it('says which services would change, in which files, and what they edited', async () => {
      const from = await openVersions();
      const answer = await ask<TemplateComparison>(`${NESTJS}/compare`, {
        body: { from, to: 'current' },
      });
      expect(answer.from).toMatchObject({ id: from, version: '2.0.0' });
      expect(answer.to).toMatchObject({ version: '2.1.0', isCurrent: true });
      const publicRoutes = answer.services.filter(
        ({ result }) => result === 'changes',
      );
      expect(publicRoutes.length).toBeGreaterThan(0);
      expect(answer.changes).toBe(publicRoutes.length);
      expect(answer.unknown).toBe(1);
      expect(answer.changes + answer.same + answer.unknown).toBe(21);
      expect(answer.services[0]).toMatchObject({
        result: 'changes',
        files: [{ path: expect.stringMatching(/README\.md$/) }],
        editedProblem: null,
      });
      const find = (name: string) =>
        answer.services.find(service => service.name === name);
      expect(find('order-api')).toMatchObject({
        result: 'same',
        edited: ['apps/order/api/README.md'],
      });
      expect(find('member-api')).toMatchObject({
        result: 'unknown',
        unknown: [
          {
            field: 'guard',
            reason:
              'The repository does not say the annotation slipway.dev/guard.',
          },
        ],
      });

      const [{ service, application, files }] = publicRoutes;
      const [{ path }] = files;
      const body = { from, to: 'current', service, application, path };
      expect(await ask(`${NESTJS}/compare/file`, { body })).toMatchObject({
        path,
        change: 'changed',
        diff: expect.stringMatching(/^\+New\./m),
      });
      expect(
        await ask(`${NESTJS}/compare/file`, {
          body: { ...body, path: 'none' },
        }),
      ).toMatchObject({ status: 404 });
      expect(
        await ask(`${NESTJS}/compare/file`, {
          body: { ...body, service: 'nobody' },
        }),
      ).toMatchObject({ status: 404 });
    });

    it('knows what was there before, whatever the folder holds now', async () => {
      const from = await openVersions();
      await ask(NESTJS);
      change(() => shop.refill());
      const { versions } = await ask<TemplateDetails>(NESTJS);
      const to = versions.find(({ version }) => version === '2.1.0')!.id!;
      const answer = await ask<TemplateComparison>(`${NESTJS}/compare`, {
        body: { from: 'current', to },
      });
      expect(answer.from.id).toBe(from);
      expect(answer.changes).toBeGreaterThan(0);
    });

    it('refuses what is no version, and one that it has never read', async () => {
      expect(
        await ask(`${NESTJS}/compare`, { body: { from: 'v1', to: 'current' } }),
      ).toEqual({
        status: 400,
        message: 'from must be the id of a version, or current',
      });
      expect(
        await ask(`${NESTJS}/compare`, {
          body: { from: '0'.repeat(64), to: 'current' },
        }),
      ).toMatchObject({
        status: 404,
        message: expect.stringMatching(/^The portal knows no version 0{12} of/),
      });
    });
  });

  it('lists a template that it cannot read, and says why', async () => {
    const entity = shop.entity('static-web');
    stock = [
      {
        ...entity,
        metadata: { ...entity.metadata, name: 'stock', title: 'A stock one' },
        spec: { type: 'service', steps: [] },
      },
      {
        ...entity,
        metadata: { ...entity.metadata, name: 'gone', title: 'A gone one' },
        spec: {
          steps: [
            { action: 'slipway:service:render', input: { skeleton: './gone' } },
          ],
        },
      },
    ];
    const { templates } = await ask<TemplateList>('templates');
    expect(
      templates
        .slice(0, 2)
        .map(({ name, findings, cases }) => ({ name, findings, cases })),
    ).toEqual([
      {
        name: 'gone',
        findings: { errors: 1, warnings: 0 },
        cases: { passed: 0, failed: 0 },
      },
      {
        name: 'stock',
        findings: { errors: 0, warnings: 1 },
        cases: { passed: 0, failed: 0 },
      },
    ]);
    expect(await ask('templates/default/stock')).toMatchObject({
      versions: [],
      findings: [
        {
          message:
            'It renders no service: it has no step slipway:service:render.',
        },
      ],
    });
    expect(
      await ask('templates/default/stock/compare', {
        body: { from: 'current', to: 'current' },
      }),
    ).toMatchObject({ status: 400 });
  });
});
