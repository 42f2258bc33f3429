import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RepositoryFile } from '@slipway/change-set';
import { parseServiceValues, renderService } from '@slipway/golden-path';
import { parsePlatformLayout, placeArtefact } from '@slipway/platform-layout';
import { parse } from 'yaml';
import { REPOSITORY_ROOT } from './places';
import { readSkeleton } from './readSkeleton';

/**
 * Renders what a developer gets.
 *
 * @param template - e.g. `nestjs-service`
 * @param values - what the developer chose
 * @param packageRegistry - where npm finds the platform's own packages
 * @returns the files of the application's own folder, relative to it
 */
export function renderTemplate(
  template: string,
  values: object,
  packageRegistry?: string,
): RepositoryFile[] {
  const text = readFileSync(join(REPOSITORY_ROOT, 'app-config.yaml'), 'utf8');
  const layout = parsePlatformLayout({
    ...parse(text).slipway.platform,
    packageRegistry,
  });
  const parsed = parseServiceValues(values, layout);
  const home = `${placeArtefact(layout, 'application', {
    ...parsed,
    environment: undefined,
  })}/`;
  return renderService(readSkeleton(template), parsed, layout)
    .filter(({ path }) => path.startsWith(home))
    .map(file => ({ ...file, path: file.path.slice(home.length) }));
}
