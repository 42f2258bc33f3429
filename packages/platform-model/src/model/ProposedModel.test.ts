import type { RepositoryFile } from '@slipway/change-set';
import { seededFiles, seededLayout } from '../__testUtils__/seededPlatform';
import { judge } from '../rules/judge';
import { ContentReader } from './ContentReader';
import { PlatformModel } from './PlatformModel';
import { ProposedModel } from './ProposedModel';

const layout = seededLayout();
const KONG = 'infra/kong/public/order-api.yaml';
let seed: RepositoryFile[];
beforeAll(async () => {
  seed = await seededFiles();
});

const isOrderApi = ({ path }: { path: string }) =>
  path.startsWith('apps/order/api/') || path.includes('/order-api.');
const pathsOf = (sources: readonly { path: string }[]) =>
  sources.map(({ path }) => path);

function propose(base: PlatformModel, files: readonly RepositoryFile[]) {
  const change = new ProposedModel(base);
  for (const file of files) change.put(file);
  return change;
}

describe('a proposed model', () => {
  it('answers as the repository would with the files merged', () => {
    const merged = PlatformModel.read(seed, layout);
    const change = propose(
      PlatformModel.read(
        seed.filter(file => !isOrderApi(file)),
        layout,
      ),
      seed.filter(isOrderApi),
    );
    for (const { kind, key } of merged.snapshot().claims)
      expect(change.claims(kind, key)).toEqual(merged.claims(kind, key));
    for (const route of merged.snapshot().routes)
      expect(change.routes.near(route)).toEqual(merged.routes.near(route));
    for (const { path } of seed) expect(change.hasFile(path)).toBe(true);
    expect(change.applications()).toEqual(
      merged.applications().filter(({ name }) => name === 'order-api'),
    );
    expect(judge(change)).toEqual(judge(merged).filter(isOrderApi));
  });

  it('hides what it replaces', () => {
    const base = PlatformModel.read(seed, layout);
    const [route] = base.snapshot().routes.filter(({ path }) => path === KONG);
    const change = propose(base, [
      { path: KONG, content: '_format_version: "3.0"\nservices: []\n' },
    ]);
    expect(change.claims('kong-service', 'public/order-api')).toEqual([]);
    expect(pathsOf(base.routes.near(route))).toContain(KONG);
    expect(pathsOf(change.routes.near(route))).not.toContain(KONG);

    change.remove(KONG);
    expect(change.claims('kong-service', 'public/order-api')).toHaveLength(1);
    expect(pathsOf(change.routes.near(route))).toContain(KONG);
  });

  it('does not take an application for its own double, whichever of its files it brings', () => {
    const base = PlatformModel.read(seed, layout);
    for (const path of [
      'apps/order/api/Dockerfile',
      'apps/order/api/catalog-info.yaml',
      'apps/order/api/NEWS.md',
    ]) {
      const change = propose(base, [{ path, content: '' }]);
      expect(change.claims('name', 'order-api')).toHaveLength(1);
      expect(change.claims('folder', 'apps/order/api')).toHaveLength(1);
    }
  });

  it('does not hide what a pull request reserves, wherever it lies', () => {
    const base = PlatformModel.read(
      seed.filter(file => !isOrderApi(file)),
      layout,
    );
    const files = seed.filter(isOrderApi);
    base.reserve({ number: 7, url: 'https://git.acme.example/7' }, files);
    const change = propose(base, files);
    for (const [kind, key] of [
      ['name', 'order-api'],
      ['kong-service', 'public/order-api'],
    ] as const)
      expect(
        change.claims(kind, key).map(claim => claim.pullRequest?.number),
      ).toEqual([undefined, 7]);
    const [route] = propose(base, files).routes.near(
      base.snapshot().routes.find(({ path }) => path === KONG)!,
    );
    expect(route.path).toBe(KONG);
  });

  it('sees shared files as they would be', () => {
    const base = PlatformModel.read(seed, layout);
    expect(propose(base, []).shared('organisation')).toBe(
      base.shared('organisation'),
    );
    const change = propose(base, [
      {
        path: 'org/groups.yaml',
        content: 'kind: Group\nmetadata:\n  name: newcomers\n',
      },
    ]);
    expect([...change.groups!]).toEqual(['group:default/newcomers']);
    expect(pathsOf(change.shared('organisation'))).toEqual(
      pathsOf(base.shared('organisation')),
    );
  });

  it('leaves its base as it is', () => {
    const base = PlatformModel.read(seed, layout);
    const before = [base.snapshot(), judge(base)];
    const change = propose(
      base,
      seed.map(({ path }) => ({ path, content: 'a: [' })),
    );
    judge(change);
    expect([base.snapshot(), judge(base)]).toEqual(before);
  });

  it('is inspected although its base was read only to be asked', () => {
    const base = new PlatformModel(layout, new ContentReader(false));
    const file = { path: KONG, content: '_format_version: 3.0\n' };
    base.put(file);
    expect(() => base.syntaxFindings(KONG)).toThrow('without being inspected');

    const change = new ProposedModel(base);
    change.put(file);
    expect(change.syntaxFindings(KONG)).not.toEqual([]);
  });
});
