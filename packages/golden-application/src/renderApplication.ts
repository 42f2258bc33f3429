import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RepositoryFile } from '@slipway/change-set';
import { parseServiceValues, renderService } from '@slipway/golden-path';
import { parsePlatformLayout, placeArtefact } from '@slipway/platform-layout';
import { readSkeleton } from './readSkeleton';
import { parse } from 'yaml';
import type { Choices } from './Choices';
import { REPOSITORY_ROOT } from './places';

/** The route of every application that is rendered here. */
export const ROUTE = '/api/v1/coupons';

const NAMES = { service: 'coupon', application: 'api' };

/**
 * Renders what a developer gets.
 *
 * @param registry - where npm finds the platform's own packages
 * @returns the files of the application's own folder, relative to it
 */
export function renderApplication(
  choices: Choices,
  registry?: string,
): RepositoryFile[] {
  const layout = parsePlatformLayout({
    ...readLocalLayout(),
    packageRegistry: registry,
  });
  const values = parseServiceValues(
    {
      ...NAMES,
      description: 'Gives coupons',
      owner: 'group:default/commerce',
      route: { path: ROUTE, methods: choices.methods },
      guard: choices.guard,
      roles: choices.roles,
      environments: choices.environments,
      strategy: choices.strategy,
    },
    layout,
  );
  const skeleton = readSkeleton('nestjs-service');
  const home = `${placeArtefact(layout, 'application', {
    ...values,
    environment: undefined,
  })}/`;
  return renderService(skeleton, values, layout)
    .filter(({ path }) => path.startsWith(home))
    .map(file => ({ ...file, path: file.path.slice(home.length) }));
}

function readLocalLayout(): object {
  const text = readFileSync(join(REPOSITORY_ROOT, 'app-config.yaml'), 'utf8');
  return parse(text).slipway.platform;
}
