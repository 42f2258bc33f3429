import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { SkeletonCache } from './SkeletonCache';

describe('SkeletonCache', () => {
  const folder = createMockDirectory();
  const template = {
    info: { ref: 'template:default/x', fields: [] },
    folders: ['https://github.com/acme/templates/tree/main/x'],
    baseUrl: undefined,
    etag: '1',
  };
  const create = (readTree: jest.Mock) => {
    const clock = { now: 0 };
    const cache = new SkeletonCache({
      reader: mockServices.urlReader.mock({ readTree }),
      integrations: ScmIntegrations.fromConfig(mockServices.rootConfig()),
      logger: { warn: jest.fn() },
      now: () => clock.now,
    });
    return { cache, clock };
  };
  const tree = { dir: async () => '' };

  it('fetches what lies elsewhere once a minute, and again for a changed template', async () => {
    const readTree = jest.fn().mockResolvedValue(tree);
    const { cache, clock } = create(readTree);
    await Promise.all([cache.read(template), cache.read(template)]);
    expect(readTree).toHaveBeenCalledTimes(1);
    await cache.read({ ...template, etag: '2' });
    expect(readTree).toHaveBeenCalledTimes(2);
    clock.now = 60_000;
    await cache.read(template);
    expect(readTree).toHaveBeenCalledTimes(3);
  });

  it('shows a change of a folder beside it after a second', async () => {
    const { cache, clock } = create(jest.fn());
    folder.setContent({ skeleton: { a: '1' } });
    const beside = {
      ...template,
      folders: ['./skeleton'],
      baseUrl: `file://${folder.resolve('template.yaml')}`,
    };
    const read = async () => (await cache.read(beside)).text;
    const first = await read();
    folder.addContent({ skeleton: { b: '2' } });
    expect(await read()).toBe(first);
    clock.now = 1_000;
    expect(await read()).toContain('"b"');
  });

  it('keeps no failure', async () => {
    const readTree = jest
      .fn()
      .mockRejectedValueOnce(new Error('secret address'))
      .mockResolvedValue(tree);
    const { cache } = create(readTree);
    await expect(cache.read(template)).rejects.toThrow(
      /^The skeleton of template:default\/x cannot be read now$/,
    );
    expect((await cache.read(template)).text).toBe('[]');
  });
});
