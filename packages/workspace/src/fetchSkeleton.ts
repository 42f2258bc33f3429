import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { ScmIntegrations } from '@backstage/integration';
import { fetchContents } from '@backstage/plugin-scaffolder-node';
import type { RepositoryFile } from '@slipway/change-set';
import {
  layerSkeletons,
  locateSkeleton,
  type SkeletonPlace,
} from '@slipway/golden-path';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readWorkspace } from './readWorkspace';

const FILE = 'file://';

/** What the scaffolder itself reads templates with. */
export interface SkeletonReader {
  readonly reader: UrlReaderService;
  readonly integrations: ScmIntegrations;
}

/**
 * Fetches what a template renders.
 *
 * @param names - as a step of the template names them: relative to the template, e.g. `./skeleton`; a file of a later
 *   folder wins
 * @param baseUrl - where the template lies
 * @returns files sorted by path
 * @throws InputError when a folder holds a symbolic link, may not be named, or the template's place is not known
 */
export async function fetchSkeleton(
  source: SkeletonReader,
  names: readonly string[],
  baseUrl: string | undefined,
): Promise<RepositoryFile[]> {
  const layers = await Promise.all(
    names.map(name => fetchFolder(source, name, baseUrl)),
  );
  return layerSkeletons(layers);
}

async function fetchFolder(
  { reader, integrations }: SkeletonReader,
  name: string,
  baseUrl: string | undefined,
): Promise<RepositoryFile[]> {
  const address = findFolder(name, baseUrl);
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'slipway-skeleton-'));
  try {
    await fetchContents({
      reader,
      integrations,
      ...address,
      outputPath: folder,
    });
    return await readWorkspace(folder);
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

/** Backstage reads local files below the template only; what lies beside it is below the folder above. */
function findFolder(name: string, baseUrl: string | undefined) {
  const place = locate(name);
  if ('url' in place) return { fetchUrl: place.url, baseUrl };
  const { from, folder } = place;
  if (from === 'template') return { fetchUrl: folder, baseUrl };
  return baseUrl?.startsWith(FILE)
    ? {
        fetchUrl: folder,
        baseUrl: FILE + path.dirname(baseUrl.slice(FILE.length)),
      }
    : { fetchUrl: `../${folder}`, baseUrl };
}

function locate(name: string): SkeletonPlace {
  try {
    return locateSkeleton(name);
  } catch (error) {
    throw new InputError((error as Error).message);
  }
}
