import { InputError } from '@backstage/errors';
import { checkRepositoryPath, type RepositoryFile } from '@slipway/change-set';
import type { ServiceValues } from '@slipway/golden-path';
import { placeArtefact, type PlatformLayout } from '@slipway/platform-layout';

/**
 * Refuses a workspace that is not what the pull request would say it is.
 *
 * @throws InputError that names the file and what to do
 */
export function requireProposable(
  files: readonly RepositoryFile[],
  values: ServiceValues,
  layout: PlatformLayout,
): void {
  for (const { path } of files) {
    const problem = checkRepositoryPath(path);
    if (problem) throw new InputError(`${path}: ${problem}`);
    // GitHub runs what stands there with the repository's rights.
    if (/^\.github\//i.test(path))
      throw new InputError(
        `${path}: a creation may not add to .github; change what applications share in a pull request of your own`,
      );
  }
  const folder = `${placeArtefact(layout, 'application', values)}/`;
  if (!files.some(({ path }) => path.startsWith(folder)))
    throw new InputError(
      `The workspace holds nothing below ${folder}: run slipway:service:render with the same values before`,
    );
}
