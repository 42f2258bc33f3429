import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How a package says that it is built for others. */
const BUILD = 'tsconfig.build.json';

/**
 * The packages of the workspace that created services install. What has a Dockerfile is run, not installed.
 *
 * @param packages - the folder they lie in
 * @returns their folders, sorted
 */
export async function findPublishedPackages(
  packages: string,
): Promise<string[]> {
  const folders = (await readdir(packages))
    .sort()
    .map(entry => join(packages, entry))
    .filter(
      folder =>
        existsSync(join(folder, BUILD)) &&
        !existsSync(join(folder, 'Dockerfile')),
    );
  const published = await Promise.all(folders.map(isPublished));
  return folders.filter((_, index) => published[index]);
}

async function isPublished(folder: string): Promise<boolean> {
  const manifest = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  return manifest.private !== true;
}
