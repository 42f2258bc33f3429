import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseServiceValues, renderService } from '@slipway/golden-path';
import type { PlatformLayout } from '@slipway/platform-layout';
import { parse } from 'yaml';
import * as z from 'zod';
import { PACKAGE_ROOT, REPOSITORY_ROOT } from '../places';
import { ageGuard } from './ageGuard';
import { readFolder } from './readFolder';
import { readSkeleton } from './readSkeleton';
import type { Seed, SeedAuthor } from './Seed';

const SEED = resolve(PACKAGE_ROOT, 'seed');
const TEMPLATE = resolve(REPOSITORY_ROOT, 'templates/nestjs-service');

const PLATFORM_AUTHOR: SeedAuthor = {
  name: 'Platform',
  email: 'platform@acme.example',
};
const PLATFORM_DATE = '2026-01-05T09:00:00Z';

const servicesSchema = z.array(
  z.strictObject({
    date: z.iso.datetime(),
    /** What its package.json accepts of the package of its guard; absent where that is what the template says. */
    guardVersion: z.string().optional(),
    values: z.unknown(),
  }),
);

/**
 * The history of Acme's platform repository: the platform itself, then one commit for each service of
 * `seed/services.yaml`, as if its pull request had been merged. The same layout makes the same commit ids.
 *
 * @param bot - who creates services
 * @throws Error naming the service whose values or template are faulty
 */
export async function loadPlatformSeed(
  layout: PlatformLayout,
  bot: SeedAuthor,
): Promise<Seed> {
  const [platform, skeleton, list] = await Promise.all([
    readFolder(resolve(SEED, 'platform')),
    readSkeleton(TEMPLATE),
    readFile(resolve(SEED, 'services.yaml'), 'utf8'),
  ]);
  const services = servicesSchema
    .parse(parse(list))
    .map(({ date, guardVersion, values }) => {
      const service = parseServiceValues(values, layout);
      const files = renderService(skeleton, service, layout);
      return {
        message: `Create ${service.service}-${service.application}`,
        author: bot,
        date,
        files:
          guardVersion && service.guard
            ? ageGuard(files, service.guard, guardVersion)
            : files,
      };
    });
  return {
    commits: [
      {
        message: 'Lay out the platform',
        author: PLATFORM_AUTHOR,
        date: PLATFORM_DATE,
        files: platform,
      },
      ...services,
    ],
  };
}
