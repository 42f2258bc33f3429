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

  it('is filled from the skeleton beside a template', async () => {
    await writeWorkspace(directory.resolve('template/skeleton'), files);
    const skeletonReader = {
      reader: mockServices.urlReader.mock(),
      integrations: ScmIntegrations.fromConfig(mockServices.rootConfig()),
    };
    const baseUrl = `file://${directory.resolve('template/template.yaml')}`;
    expect(await fetchSkeleton(skeletonReader, './skeleton', baseUrl)).toEqual(
      files,
    );
    await expect(
      fetchSkeleton(skeletonReader, '../..', baseUrl),
    ).rejects.toThrow();
    await expect(
      fetchSkeleton(skeletonReader, './skeleton', undefined),
    ).rejects.toThrow(/location could not be determined/);
  });
});
