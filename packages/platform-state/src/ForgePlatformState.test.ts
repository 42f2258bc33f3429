import type { PlatformModel } from '@slipway/platform-model';
import {
  startTestPlatform,
  type TestPlatform,
} from './__testUtils__/startTestPlatform';

// Each test has a repository of its own.
jest.setTimeout(120_000);

const TARBALL = expect.stringMatching(/^GET \/tarball\//);
const COMPARE = expect.stringMatching(/^GET \/compare\//);
const LOOK = ['GET /pulls', 'GET /branches/main'];

describe('ForgePlatformState', () => {
  let platform: TestPlatform;

  beforeEach(async () => {
    platform = await startTestPlatform();
  });
  afterEach(() => platform.stop());

  const proposalOf = (service: string, requester = 'user:default/ana') => ({
    branch: `slipway/${service}/api`,
    title: `Create ${service}-api`,
    body: '',
    files: [
      {
        path: `apps/${service}/api/catalog-info.yaml`,
        content: `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: ${service}-api\n`,
      },
      { path: `apps/${service}/api/README.md`, content: '# Read me\n' },
    ],
    requester,
  });

  const nameClaims = (model: PlatformModel, name: string) =>
    model
      .claims('name', name)
      .map(({ pullRequest }) => pullRequest?.requester ?? 'main');

  it('reads everything at once, then only looks whether anything has changed', async () => {
    const state = platform.createState();
    const { model, base, catalogTexts } = await state.current();
    expect(base.commit).toBe(await platform.git('rev-parse', 'main'));
    expect(model.applications().length).toBeGreaterThan(15);
    expect(model.hasFile('README.md')).toBe(true);
    expect(catalogTexts.get('apps/order/api/catalog-info.yaml')).toMatch(
      /^apiVersion: /,
    );
    expect(catalogTexts.get('apps/order/api/Dockerfile')).toBeUndefined();
    expect(platform.calls.slice(0, 2)).toEqual(LOOK);
    expect(platform.calls.slice(2, 3)).toEqual([TARBALL]);

    platform.calls.length = 0;
    await state.current();
    expect(platform.calls).toEqual(LOOK);
  });

  it('lets all who ask at once share one look', async () => {
    const state = platform.createState();
    await state.current();
    platform.calls.length = 0;
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => state.current()),
    );
    // The first was on its way when the others came.
    expect(platform.calls).toEqual([...LOOK, ...LOOK]);
    expect(new Set(answers.map(({ revision }) => revision)).size).toBe(1);
  });

  it('reads what was merged without reading the rest again', async () => {
    const state = platform.createState();
    const before = (await state.current()).revision;
    await platform.createForge().proposeChange(proposalOf('coupon'));
    await platform.api('PUT', 'pulls/1/merge', {});
    platform.calls.length = 0;
    const { model, base, revision } = await state.current();
    expect(platform.calls).toEqual([...LOOK, COMPARE]);
    expect(base.commit).toBe(await platform.git('rev-parse', 'main'));
    expect(revision).not.toBe(before);
    expect(nameClaims(model, 'coupon-api')).toEqual(['main']);
  });

  it('is after any change what it would be had it been read afresh', async () => {
    const state = platform.createState();
    await state.current();
    const application = 'apps/order/api';
    const changes: Record<string, string | null>[] = [
      { [`${application}/Dockerfile`]: 'FROM node:24\n' },
      {
        'infra/kong/public/order-api.yaml': null,
        [`${application}/catalog-info.yaml`]: null,
        [`${application}/NOTES.md`]: 'x\n',
      },
      {
        'apps/new/api/catalog-info.yaml':
          'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: new-api\nspec:\n  owner: group:default/growth\n',
      },
      { 'org/groups.yaml': '- broken: [\n' },
      Object.fromEntries(
        Array.from({ length: 301 }, (_, index) => [
          `apps/many/api/src/file-${index}.ts`,
          `export const file = ${index};\n`,
        ]),
      ),
    ];
    for (const change of changes) {
      await platform.commit(change);
      const { model, catalogTexts } = await state.current();
      const afresh = await platform.createState().current();
      expect(sorted(model)).toEqual(sorted(afresh.model));
      for (const { path } of model.readings())
        expect(catalogTexts.get(path)).toBe(afresh.catalogTexts.get(path));
    }
  });

  it('follows a branch whose history was rewritten', async () => {
    const first = await platform.git('rev-parse', 'main');
    const state = platform.createState();
    await platform.commit({ 'apps/gone/api/catalog-info.yaml': 'a: b\n' });
    expect(nameClaims((await state.current()).model, 'gone-api')).toEqual([
      'main',
    ]);
    await platform.api('PATCH', 'git/refs/heads/main', {
      sha: first,
      force: true,
    });
    expect(nameClaims((await state.current()).model, 'gone-api')).toEqual([]);
  });

  it('reserves what a pull request adds until it is closed', async () => {
    const state = platform.createState();
    await state.current();
    await platform
      .createForge()
      .proposeChange(proposalOf('coupon', 'user:default/ben'));
    const open = await state.current();
    expect(open.model.claims('name', 'coupon-api')).toEqual([
      expect.objectContaining({
        path: 'apps/coupon/api/catalog-info.yaml',
        pullRequest: {
          number: 1,
          url: `${platform.url}/acme/platform/pull/1`,
          requester: 'user:default/ben',
        },
      }),
    ]);
    expect(open.model.claims('folder', 'apps/coupon/api')).toHaveLength(1);
    expect(open.proposals).toMatchObject([
      { number: 1, branch: 'slipway/coupon/api' },
    ]);
    expect(open.model.reservedApplications()).toMatchObject([
      { application: { name: 'coupon-api' }, pullRequest: { number: 1 } },
    ]);
    const { revision } = open;
    await platform.api('PATCH', 'pulls/1', { state: 'closed' });
    const closed = await state.current();
    expect(nameClaims(closed.model, 'coupon-api')).toEqual([]);
    expect(closed.proposals).toEqual([]);
    expect(closed.revision).not.toBe(revision);
  });

  it('keeps reservations when everything has to be read again', async () => {
    const state = platform.createState();
    await state.current();
    await platform.createForge().proposeChange(proposalOf('coupon'));
    await platform.commit({ 'apps/a/b/link': 'no end of line' });
    await platform.commit({ 'apps/a/b/catalog-info.yaml': 'no end of line' });
    platform.calls.length = 0;
    const { model } = await state.current();
    expect(platform.calls).toContainEqual(TARBALL);
    expect(nameClaims(model, 'coupon-api')).toEqual(['user:default/ana']);
  });

  it('reserves anew what a person pushed to the branch', async () => {
    const state = platform.createState();
    await platform.createForge().proposeChange(proposalOf('coupon'));
    await state.current();
    await platform.api('PUT', 'contents/apps/coupon/worker/README.md', {
      message: 'One more',
      content: Buffer.from('more\n').toString('base64'),
      branch: 'slipway/coupon/api',
    });
    const { model } = await state.current();
    expect(nameClaims(model, 'coupon-worker')).toEqual(['user:default/ana']);
    expect(nameClaims(model, 'coupon-api')).toEqual(['user:default/ana']);
  });

  it('keeps what it knows when the forge cannot be asked', async () => {
    const state = platform.createState();
    const { revision } = await state.current();
    await platform.setFaults([
      { match: { path: '/branches' }, kind: 'secondary-limit', retryAfter: 9 },
    ]);
    await expect(state.current()).rejects.toMatchObject({
      kind: 'rate-limited',
    });
    await platform.setFaults([]);
    platform.calls.length = 0;
    expect((await state.current()).revision).toBe(revision);
    expect(platform.calls).toEqual(LOOK);
  });
});

/** A model as data, in an order that does not depend on how it came about. */
function sorted(model: PlatformModel) {
  const { claims, routes, shared } = model.snapshot();
  const order = (list: readonly unknown[]) =>
    list.map(item => JSON.stringify(item)).sort();
  return {
    claims: order(claims),
    routes: order(routes),
    shared: order(shared),
    readings: model.readings(),
    applications: model.applications(),
  };
}
