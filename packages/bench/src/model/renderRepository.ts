import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { byPath, type RepositoryFile } from '@slipway/change-set';
import { parseServiceValues, ServiceRenderer } from '@slipway/golden-path';
import type { PlatformLayout } from '@slipway/platform-layout';
import { identifyFile } from '@slipway/platform-model';
import { readSkeleton } from '@slipway/sandbox';
import { readFolder } from '../readFolder';
import { listServices } from './listServices';

/**
 * Renders a platform repository: what the sandbox's applications share, and so many applications of the template.
 * Files that the model does not read are empty, as whoever reads a repository does not fetch them either.
 *
 * @returns sorted by path, as git lists them
 */
export async function renderRepository(
  layout: PlatformLayout,
  applications: number,
): Promise<RepositoryFile[]> {
  const [platform, skeleton] = await Promise.all([
    readFolder(resolvePackagePath('@slipway/sandbox', 'seed/platform')),
    readSkeleton(
      resolvePackagePath('@slipway/bench', '../../templates/nestjs-service'),
    ),
  ]);
  const renderer = new ServiceRenderer(skeleton, layout);
  const services = listServices(applications).flatMap(values =>
    renderer
      .render(parseServiceValues(values, layout))
      .map(({ file }) =>
        identifyFile(layout, file.path) ? file : { ...file, content: '' },
      ),
  );
  return [...platform, ...services].sort(byPath);
}
