import type { RepositoryFile } from '@slipway/change-set';
import type { PlatformLayout } from '@slipway/platform-layout';
import fc from 'fast-check';
import {
  layoutByApplication,
  layoutByKind,
} from '../__testUtils__/otherLayouts';
import { seededFiles, seededLayout } from '../__testUtils__/seededPlatform';
import { judge } from '../rules/judge';
import { CLAIM_KINDS, type Claim } from './Claim';
import { PlatformModel } from './PlatformModel';

const layout = seededLayout();
let seed: RepositoryFile[];
beforeAll(async () => {
  seed = await seededFiles();
});

const pullRequest = (number: number) => ({
  number,
  url: `https://git.acme.example/acme/platform/pull/${number}`,
  requester: 'user:default/mia',
});

const isOf = (name: string, folder: string) => (file: RepositoryFile) =>
  file.path.startsWith(`${folder}/`) || file.path.includes(`/${name}.`);
const isOrderApi = isOf('order-api', 'apps/order/api');

/** Everything that can be asked of a model. */
function describeModel(model: PlatformModel) {
  const snapshot = model.snapshot();
  return {
    snapshot,
    readings: model.readings(),
    applications: model.applications(),
    findings: judge(model),
    groups: model.groups,
    claims: snapshot.claims.map(({ kind, key }) => model.claims(kind, key)),
    near: snapshot.routes.map(route => model.routes.near(route)),
  };
}

describe('a model after any changes', () => {
  it('equals one that was read afresh', () => {
    // Few files, so that many steps meet at one of them.
    const isTried = [
      /(?:order|member)-api\.\w+$/,
      /^apps\/(?:order|member)\/api\/(?:deploy\/dev|catalog|Dockerfile)/,
      /^(?:org|infra\/kong\/public\/_|atlantis)/,
    ];
    const files = seed.filter(({ path }) => isTried.some(it => it.test(path)));
    const rest = seed.filter(({ path }) =>
      /^infra\/(?:kubernetes|terraform\/modules|argocd\/\w+\/projects)/.test(
        path,
      ),
    );
    const edits: ((content: string) => string)[] = [
      content => content,
      content => content.replaceAll('order-api', 'member-api'),
      content => content.replaceAll('order', 'ORDER'),
      content => `# a line more\n${content}`,
      () => '',
      () => 'a: [',
    ];
    const file = fc
      .tuple(fc.constantFrom(...files), fc.constantFrom(...edits))
      .map(([{ path, content }, edit]) => ({ path, content: edit(content) }));
    const step = fc.oneof(
      fc.record({ put: file }),
      fc.record({ remove: fc.constantFrom(...files) }),
      fc.record({
        reserve: fc.integer({ min: 1, max: 3 }),
        files: fc.array(file, { maxLength: 12 }),
      }),
      fc.record({ release: fc.integer({ min: 1, max: 3 }) }),
      fc.constant({ ask: true }),
    );
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(step, { minLength: 1, maxLength: 60, size: 'max' }),
        (isEmpty, steps) => {
          const start = isEmpty ? rest : [...rest, ...files];
          const model = PlatformModel.read(start, layout);
          const present = new Map(start.map(each => [each.path, each]));
          const reserved = new Map<number, RepositoryFile[]>();
          for (const each of steps)
            if ('put' in each) {
              model.put(each.put);
              present.set(each.put.path, each.put);
            } else if ('remove' in each) {
              model.remove(each.remove.path);
              present.delete(each.remove.path);
            } else if ('reserve' in each) {
              model.reserve(pullRequest(each.reserve), each.files);
              reserved.set(each.reserve, each.files);
            } else if ('ask' in each) {
              judge(model);
            } else {
              model.release(each.release);
              reserved.delete(each.release);
            }

          const fresh = PlatformModel.read(
            [...present.values()].reverse(),
            layout,
          );
          for (const [number, its] of [...reserved].sort(
            ([one], [other]) => other - one,
          ))
            fresh.reserve(pullRequest(number), its);
          expect(describeModel(model)).toEqual(describeModel(fresh));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a model', () => {
  it('gathers the files of an application from wherever they lie', () => {
    const model = PlatformModel.read(seed, layout);
    const orderApi = model
      .applications()
      .find(({ name }) => name === 'order-api')!;
    const paths = (readings: readonly { path: string }[]) =>
      readings.map(({ path }) => path);
    expect({
      ...orderApi,
      catalogInfo: orderApi.catalogInfo?.path,
      dockerfile: orderApi.dockerfile?.path,
      package: orderApi.package?.path,
      // Which ones there are is the template's business.
      sources: paths(orderApi.sources).filter(path =>
        path.endsWith('order-api.controller.ts'),
      ),
      overlays: paths(orderApi.overlays),
      terraform: paths(orderApi.terraform),
      argocd: paths(orderApi.argocd),
      kong: paths(orderApi.kong),
    }).toEqual({
      service: 'order',
      application: 'api',
      name: 'order-api',
      folder: 'apps/order/api',
      path: 'apps/order/api/catalog-info.yaml',
      catalogInfo: 'apps/order/api/catalog-info.yaml',
      dockerfile: 'apps/order/api/Dockerfile',
      package: 'apps/order/api/package.json',
      sources: ['apps/order/api/src/order-api.controller.ts'],
      overlays: [
        'apps/order/api/deploy/dev/kustomization.yaml',
        'apps/order/api/deploy/prod/kustomization.yaml',
      ],
      terraform: [
        'infra/terraform/dev/order-api.tf',
        'infra/terraform/prod/order-api.tf',
      ],
      argocd: [
        'infra/argocd/dev/order-api.yaml',
        'infra/argocd/prod/order-api.yaml',
      ],
      kong: ['infra/kong/public/order-api.yaml'],
    });
  });

  it('gives a file whose name and content differ to both applications', () => {
    const path = 'infra/argocd/dev/order-api.yaml';
    const model = PlatformModel.read(
      seed.map(file =>
        file.path === path
          ? {
              ...file,
              content: file.content.replace(
                'name: "order-api"',
                'name: "member-api"',
              ),
            }
          : file,
      ),
      layout,
    );
    const owners = model
      .applications()
      .filter(({ argocd }) => argocd.some(file => file.path === path));
    expect(owners.map(({ name }) => name)).toEqual(['member-api', 'order-api']);
  });

  it.each([
    [
      'by kind',
      layoutByKind(),
      'services/order-api',
      [
        'deploy/stage/order-api/kustomization.yaml',
        'gitops/eu-1/order-api.yaml',
      ],
    ],
    [
      'by application',
      layoutByApplication(),
      'order/api',
      [
        'order/api/kustomize/stage/kustomization.yaml',
        'order/api/argocd/eu-1/application.yaml',
      ],
    ],
  ] as [string, PlatformLayout, string, [string, string]][])(
    'gathers the files of an application in a layout %s',
    (_, other, folder, [overlay, argocd]) => {
      const contentOf = (path: string) =>
        seed.find(file => file.path === path)!.content;
      const model = PlatformModel.read(
        [
          {
            path: `${folder}/catalog-info.yaml`,
            content: contentOf('apps/order/api/catalog-info.yaml'),
          },
          {
            path: overlay,
            content: contentOf('apps/order/api/deploy/dev/kustomization.yaml'),
          },
          {
            path: argocd,
            content: contentOf('infra/argocd/dev/order-api.yaml'),
          },
        ],
        other,
      );
      expect(
        model
          .applications()
          .map(({ name, catalogInfo, overlays, argocd: calls }) => [
            name,
            catalogInfo?.path,
            ...overlays.map(({ path }) => path),
            ...calls.map(({ path }) => path),
          ]),
      ).toEqual([
        ['order-api', `${folder}/catalog-info.yaml`, overlay, argocd],
      ]);
    },
  );

  it('points to the first file of an application that has no catalog file', () => {
    const files = seed.filter(isOrderApi);
    const model = PlatformModel.read(files, layout);
    const holder = () => model.claims('name', 'order-api')[0]?.path;
    expect(holder()).toBe('apps/order/api/catalog-info.yaml');
    model.remove('apps/order/api/catalog-info.yaml');
    expect(holder()).toBe('apps/order/api/.dockerignore');
    model.remove('apps/order/api/.dockerignore');
    expect(holder()).toBe('apps/order/api/.gitignore');
    for (const { path } of files) model.remove(path);
    expect(holder()).toBeUndefined();
    expect(model.applications()).toEqual([]);
    expect(model.hasFolder('apps/order/api')).toBe(false);
  });

  it('says who else holds a key, the repository first', () => {
    const catalog = 'apps/order/api/catalog-info.yaml';
    const model = PlatformModel.read(
      seed.filter(file => file.path === catalog),
      layout,
    );
    const order = (path: string) => ({
      path,
      content: seed.find(file => file.path === catalog)!.content,
    });
    model.reserve(pullRequest(7), [order('apps/a/a/catalog-info.yaml')]);
    model.put(order('apps/order/worker/catalog-info.yaml'));
    model.reserve(pullRequest(2), [order('apps/b/b/catalog-info.yaml')]);
    expect(
      model
        .claims('entity', 'component:default/order-api')
        .map(claim => claim.pullRequest?.number ?? claim.path),
    ).toEqual([catalog, 'apps/order/worker/catalog-info.yaml', 2, 7]);
  });
});

describe('a reservation', () => {
  const held = (model: PlatformModel) =>
    model
      .snapshot()
      .claims.filter(claim => claim.pullRequest)
      .map(({ kind, key, pullRequest: by }) => [kind, key, by!.number]);

  it('holds what a pull request adds until it is given up', () => {
    const model = PlatformModel.read(
      seed.filter(file => !isOrderApi(file)),
      layout,
    );
    const before = describeModel(model);
    model.reserve(pullRequest(7), seed.filter(isOrderApi));
    expect(held(model)).toEqual(
      expect.arrayContaining([
        ['name', 'order-api', 7],
        ['folder', 'apps/order/api', 7],
        ['look', expect.any(String), 7],
        ['argocd-application', 'dev/argocd/order-api', 7],
        ['kong-service', 'public/order-api', 7],
        ['entity', 'component:default/order-api', 7],
      ]),
    );
    expect(model.claims('name', 'order-api')).toEqual([
      expect.objectContaining({
        path: 'apps/order/api/catalog-info.yaml',
        owner: 'group:default/commerce',
        pullRequest: pullRequest(7),
      }),
    ]);
    // What is reserved is no part of the repository.
    expect(model.applications()).toEqual(before.applications);
    expect(model.hasFile('apps/order/api/catalog-info.yaml')).toBe(false);
    model.release(7);
    expect(describeModel(model)).toEqual(before);
  });

  it('takes the place of what the same pull request reserved before', () => {
    const model = new PlatformModel(layout);
    model.reserve(pullRequest(7), seed.filter(isOrderApi));
    model.reserve(
      pullRequest(7),
      seed.filter(isOf('member-api', 'apps/member/api')),
    );
    expect(model.claims('name', 'order-api')).toEqual([]);
    expect(model.claims('name', 'member-api')).toHaveLength(1);
    model.reserve(pullRequest(7), []);
    expect(held(model)).toEqual([]);
  });

  it('keeps two pull requests apart', () => {
    const model = new PlatformModel(layout);
    const files = seed.filter(isOrderApi);
    model.reserve(pullRequest(8), files);
    model.reserve(pullRequest(7), files);
    expect(
      model.claims('name', 'order-api').map(claim => claim.pullRequest?.number),
    ).toEqual([7, 8]);
    model.release(7);
    expect(
      model.claims('name', 'order-api').map(claim => claim.pullRequest?.number),
    ).toEqual([8]);
  });

  it('holds nothing by files that the repository has: they are only changed, or merged just now', () => {
    const model = PlatformModel.read(seed, layout);
    const before = describeModel(model);
    model.reserve(pullRequest(7), seed.filter(isOrderApi));
    expect(describeModel(model)).toEqual(before);

    for (const { path } of seed.filter(isOrderApi)) model.remove(path);
    expect(model.claims('name', 'order-api')).toHaveLength(1);
  });

  it('does not hold the names of an application that the repository has', () => {
    const model = PlatformModel.read(seed, layout);
    const before = describeModel(model);
    model.reserve(pullRequest(7), [
      { path: 'apps/order/api/NEWS.md', content: '' },
    ]);
    expect(describeModel(model)).toEqual(before);
  });
});

describe('a snapshot', () => {
  it('answers what rules ask as the repository itself does', () => {
    const model = PlatformModel.read(seed, layout);
    model.reserve(pullRequest(7), [
      {
        path: 'apps/order/robot/catalog-info.yaml',
        content: seed.find(isOrderApi)!.content,
      },
    ]);
    const snapshot = model.snapshot();
    const copy = PlatformModel.fromSnapshot(
      JSON.parse(JSON.stringify(snapshot)),
    );

    expect(copy.snapshot()).toEqual(snapshot);
    expect(copy.layout).toEqual(layout);
    expect(copy.groups).toEqual(model.groups);
    const keys = new Map<string, Claim>(
      snapshot.claims.map(claim => [`${claim.kind} ${claim.key}`, claim]),
    );
    for (const { kind, key } of keys.values())
      expect(copy.claims(kind, key)).toEqual(model.claims(kind, key));
    for (const kind of CLAIM_KINDS)
      expect(copy.claims(kind, 'nobody has this')).toEqual([]);
    for (const route of snapshot.routes)
      expect(copy.routes.near(route)).toEqual(model.routes.near(route));
    for (const { kind } of snapshot.shared)
      expect(copy.shared(kind)).toEqual(model.shared(kind));
    for (const { path } of snapshot.shared)
      expect(copy.hasFile(path)).toBe(true);
  });

  it('knows that it does not know every folder', () => {
    const model = PlatformModel.read(seed, layout);
    const copy = PlatformModel.fromSnapshot(model.snapshot());
    expect(model.hasFolder('infra/kubernetes')).toBe(true);
    expect(copy.hasFolder('infra/kubernetes')).toBe(true);
    expect(model.hasFolder('apps/nobody')).toBe(false);
    expect(copy.hasFolder('apps/nobody')).toBeUndefined();
  });

  it('tells what a route takes, and not whether anything guards it', () => {
    const [kong] = seed.filter(
      ({ path }) => path === 'infra/kong/public/order-api.yaml',
    );
    const model = PlatformModel.read(
      [
        {
          path: kong.path,
          content: `_format_version: "3.0"
services:
  - name: order-api
    routes:
      - name: order-api
        paths: [/api/v1/orders]
        methods: [GET]
        tags: [slipway.io/public]
        plugins: [{ name: rate-limiting }]
`,
        },
      ],
      layout,
    );
    const { routes } = model.snapshot();
    expect(routes.map(({ route }) => Object.keys(route))).toEqual([
      ['line', 'name', 'paths', 'methods'],
    ]);
  });

  it('holds no file of an application', () => {
    const { shared } = PlatformModel.read(seed, layout).snapshot();
    expect(shared.filter(({ path }) => path.startsWith('apps/'))).toEqual([]);
    expect(shared.length).toBeGreaterThan(15);
  });
});
