import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RepositoryFile } from '@slipway/change-set';
import { parseServiceValues, renderService } from '@slipway/golden-path';
import { parsePlatformLayout, placeArtefact } from '@slipway/platform-layout';
import { readSkeleton } from '@slipway/sandbox/skeleton';
import { parse } from 'yaml';
import { REPOSITORY_ROOT, TEMPLATES } from './places';

/**
 * Renders what a developer gets.
 *
 * @param template - e.g. `nestjs-service`
 * @param values - what the developer chose
 * @param packageRegistry - where npm finds the platform's own packages
 * @returns the files of the application's own folder, relative to it
 */
export async function renderTemplate(
  template: string,
  values: object,
  packageRegistry?: string,
): Promise<RepositoryFile[]> {
  const text = await readFile(join(REPOSITORY_ROOT, 'app-config.yaml'), 'utf8');
  const layout = parsePlatformLayout({
    ...parse(text).slipway.platform,
    packageRegistry,
  });
  const parsed = parseServiceValues(values, layout);
  const home = `${placeArtefact(layout, 'application', {
    ...parsed,
    environment: undefined,
  })}/`;
  const skeleton = await readSkeleton(join(TEMPLATES, template));
  return renderService(skeleton, parsed, layout)
    .filter(({ path }) => path.startsWith(home))
    .map(file => ({ ...file, path: file.path.slice(home.length) }));
}
