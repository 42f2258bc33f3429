import { mockServices } from '@backstage/backend-test-utils';
import {
  startTestPlatform,
  type TestPlatform,
} from '@slipway/platform-state/testUtils';
import { TestCatalog } from './__testUtils__/TestCatalog';
import { PlatformEntityProvider } from './PlatformEntityProvider';

// The sandbox is a process of many parts, and the machine may be busy.
jest.setTimeout(120_000);

const LOOK = ['GET /pulls', 'GET /branches/main'];
const COMPARE = expect.stringMatching(/^GET \/compare\//);
const CATALOG = 'apps/order/api/catalog-info.yaml';

describe('the provider, over the sandbox', () => {
  let platform: TestPlatform;
  beforeAll(async () => {
    platform = await startTestPlatform();
  });
  afterAll(() => platform.stop());

  const provide = async () => {
    const forge = platform.createForge();
    const catalog = new TestCatalog();
    const provider = new PlatformEntityProvider({
      state: platform.createState(forge),
      forge,
      logger: mockServices.logger.mock(),
      taskRunner: { run: async () => {} },
    });
    await provider.connect(catalog);
    await provider.refresh();
    return { catalog, provider };
  };

  it('reads one tarball at first, and later only what has changed', async () => {
    const { catalog, provider } = await provide();
    expect(platform.calls).toEqual([
      ...LOOK,
      expect.stringMatching(/^GET \/tarball\//),
    ]);
    expect(catalog.get('component:default/order-api')).toMatchObject({
      metadata: {
        annotations: {
          'argocd/app-name': 'order-api',
          'backstage.io/view-url': `${platform.url}/acme/platform/blob/main/${CATALOG}`,
          'github.com/project-slug': 'acme/platform',
        },
      },
      spec: { owner: 'group:default/commerce', system: 'order' },
    });
    expect(
      catalog
        .entities()
        .filter(
          ({ metadata }) => metadata.annotations?.['slipway.dev/invalid'],
        ),
    ).toEqual([]);

    platform.calls.length = 0;
    await provider.refresh();
    expect(platform.calls).toEqual(LOOK);

    await platform.commit({ [CATALOG]: 'kind: [\n' });
    platform.calls.length = 0;
    await provider.refresh();
    // The files of the commit come with the comparison, but for one that was not new.
    expect(platform.calls.slice(0, 3)).toEqual([...LOOK, COMPARE]);
    expect(platform.calls.length).toBeLessThanOrEqual(4);
    expect(catalog.mutations.map(({ type }) => type)).toEqual([
      'full',
      'delta',
    ]);
    expect(catalog.changes()).toEqual(
      expect.arrayContaining(['+component:default/order-api']),
    );
    expect(catalog.changes().filter(ref => !/order-api/.test(ref))).toEqual([]);

    const afresh = await provide();
    expect(catalog.entities()).toEqual(afresh.catalog.entities());
  });

  it('lets all who ask at once share one look', async () => {
    const { provider } = await provide();
    platform.calls.length = 0;
    await Promise.all(Array.from({ length: 20 }, () => provider.refresh()));
    // The first was on its way when the others came.
    expect(platform.calls).toEqual([...LOOK, ...LOOK]);
  });
});
