import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RepositoryFile } from '@slipway/change-set';
import { parseServiceValues, renderService } from '@slipway/golden-path';
import { parsePlatformLayout, placeArtefact } from '@slipway/platform-layout';
import { parse } from 'yaml';
import { REPOSITORY_ROOT } from './places';
import { readSkeleton } from './readSkeleton';

/** Where the gateway publishes the page. */
export const PAGE = '/coupons/my';

/**
 * Renders a page as a developer gets it.
 *
 * @param registry - where npm finds the platform's own packages
 * @returns the files of the application's own folder, relative to it
 */
export function renderStaticWeb(registry: string): RepositoryFile[] {
  const configuration = parse(
    readFileSync(join(REPOSITORY_ROOT, 'app-config.yaml'), 'utf8'),
  );
  const layout = parsePlatformLayout({
    ...configuration.slipway.platform,
    packageRegistry: registry,
  });
  const values = parseServiceValues(
    {
      service: 'coupon',
      application: 'web',
      description: 'Shows "my" coupons </script> 쿠폰',
      owner: 'group:default/commerce',
      route: { path: PAGE, methods: ['GET', 'HEAD'] },
      guard: 'none',
      environments: ['dev'],
    },
    layout,
  );
  const home = `${placeArtefact(layout, 'application', {
    ...values,
    environment: undefined,
  })}/`;
  return renderService(readSkeleton('static-web'), values, layout)
    .filter(({ path }) => path.startsWith(home))
    .map(file => ({ ...file, path: file.path.slice(home.length) }));
}
