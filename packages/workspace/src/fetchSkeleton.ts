import type { UrlReaderService } from '@backstage/backend-plugin-api';
import type { ScmIntegrations } from '@backstage/integration';
import { fetchContents } from '@backstage/plugin-scaffolder-node';
import type { RepositoryFile } from '@slipway/change-set';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readWorkspace } from './readWorkspace';

/** What the scaffolder itself reads templates with. */
export interface SkeletonReader {
  readonly reader: UrlReaderService;
  readonly integrations: ScmIntegrations;
}

/**
 * Fetches the skeleton of a template.
 *
 * @param skeleton - as a step of the template names it: relative to the template, e.g. `./skeleton`
 * @param baseUrl - where the template lies
 * @returns files sorted by path
 * @throws InputError when it holds a symbolic link, or its place is not known
 */
export async function fetchSkeleton(
  { reader, integrations }: SkeletonReader,
  skeleton: string,
  baseUrl: string | undefined,
): Promise<RepositoryFile[]> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'slipway-skeleton-'));
  try {
    await fetchContents({
      reader,
      integrations,
      baseUrl,
      fetchUrl: skeleton,
      outputPath: folder,
    });
    return await readWorkspace(folder);
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}
