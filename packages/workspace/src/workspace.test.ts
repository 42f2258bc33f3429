import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import fs from 'node:fs/promises';
import { fetchSkeleton, readWorkspace, writeWorkspace } from '.';

describe('a workspace', () => {
  const directory = createMockDirectory();
  beforeEach(() => directory.clear());

  const files = [
    { path: '.hidden/a', content: 'a' },
    { path: 'image.png', content: 'AP8B', encoding: 'base64' as const },
    { path: 'run', content: '#!/bin/sh\n', executable: true },
  ];

  it('is read as it was written', async () => {
    await writeWorkspace(directory.path, files);
    await fs.mkdir(directory.resolve('.git'));
    await fs.writeFile(directory.resolve('.git/config'), '');
    expect(await readWorkspace(directory.path)).toEqual(files);
  });

  it('takes nothing outside of it, and no link', async () => {
    await expect(
      writeWorkspace(directory.path, [{ path: '../x', content: '' }]),
    ).rejects.toThrow();
    await fs.symlink('/etc/hostname', directory.resolve('link'));
    await expect(readWorkspace(directory.path)).rejects.toThrow(
      /^link is a symbolic link/,
    );
  });

  describe('is filled from the folders of a template', () => {
    const skeletonReader = {
      reader: mockServices.urlReader.mock(),
      integrations: ScmIntegrations.fromConfig(mockServices.rootConfig()),
    };
    const fetch = (...names: string[]) =>
      fetchSkeleton(
        skeletonReader,
        names,
        `file://${directory.resolve('templates/service/template.yaml')}`,
      );

    it('its own', async () => {
      await writeWorkspace(
        directory.resolve('templates/service/skeleton'),
        files,
      );
      expect(await fetch('./skeleton')).toEqual(files);
    });

    it('and one beside it, of which it replaces files', async () => {
      await writeWorkspace(directory.resolve('templates/shared/deployed'), [
        { path: 'argocd/a.yaml', content: 'shared' },
        { path: 'overlay/b.yaml', content: 'shared' },
      ]);
      await writeWorkspace(directory.resolve('templates/service/skeleton'), [
        { path: 'overlay/b.yaml', content: 'own' },
      ]);
      expect(await fetch('../shared/deployed', './skeleton')).toEqual([
        { path: 'argocd/a.yaml', content: 'shared' },
        { path: 'overlay/b.yaml', content: 'own' },
      ]);
    });

    it('and nothing else', async () => {
      await writeWorkspace(directory.resolve('secret'), files);
      await fs.mkdir(directory.resolve('templates/service'), {
        recursive: true,
      });
      await fs.symlink(
        directory.resolve('secret'),
        directory.resolve('templates/link'),
      );
      for (const name of ['..', '../..', '../../secret', '/etc', '../a/../..'])
        await expect(fetch(name)).rejects.toThrow(
          /^A template may not take its skeleton from/,
        );
      await expect(fetch('../link')).rejects.toThrow();
    });

    it('unless nobody knows where it lies', async () => {
      await expect(
        fetchSkeleton(skeletonReader, ['./skeleton'], undefined),
      ).rejects.toThrow(/location could not be determined/);
    });
  });

  it('is filled from folders beside a template that lies elsewhere', async () => {
    const readTree = jest.fn().mockResolvedValue({
      dir: async ({ targetDir }: { targetDir: string }) =>
        writeWorkspace(targetDir, files),
    });
    const baseUrl =
      'https://github.com/acme/golden/blob/main/templates/service/template.yaml';
    const fetched = await fetchSkeleton(
      {
        reader: mockServices.urlReader.mock({ readTree }),
        integrations: ScmIntegrations.fromConfig(
          mockServices.rootConfig({
            data: { integrations: { github: [{ host: 'github.com' }] } },
          }),
        ),
      },
      ['../shared/deployed', './skeleton'],
      baseUrl,
    );
    expect(fetched).toEqual(files);
    expect(readTree.mock.calls.map(([url]) => url).sort()).toEqual([
      'https://github.com/acme/golden/tree/main/templates/service/skeleton',
      'https://github.com/acme/golden/tree/main/templates/shared/deployed',
    ]);
  });
});
