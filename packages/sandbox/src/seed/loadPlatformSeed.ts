import { resolve } from 'node:path';
import { renderService } from '@slipway/golden-path';
import type { PlatformLayout } from '@slipway/platform-layout';
import { PACKAGE_ROOT, REPOSITORY_ROOT } from '../places';
import { ageGuard } from './ageGuard';
import { listSeededServices } from './listSeededServices';
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
  const [platform, skeleton, seeded] = await Promise.all([
    readFolder(resolve(SEED, 'platform')),
    readSkeleton(TEMPLATE),
    listSeededServices(layout),
  ]);
  const services = seeded.map(({ date, guardVersion, ...service }) => {
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
