import type { FleetService } from '@slipway/plugin-fleet-common';
import type { ImageDocument } from '@slipway/plugin-search-common';
import { describePlace } from './describePlace';
import { listWords } from './listWords';

/** The images of an application as they are found: by registry, name, tag, digest and where they run. */
export function describeImages(given: FleetService): ImageDocument[] {
  const runs = new Map<string, ImageDocument['runs'][number][]>();
  for (const { environment, image } of given.deployments) {
    if (image === null) continue;
    const { repository, tag } = splitImage(image);
    runs.set(repository, [
      ...(runs.get(repository) ?? []),
      { environment, tag },
    ]);
  }
  return [...runs].map(([repository, some]) => ({
    ...describePlace(given),
    title: repository,
    runs: some,
    text: listWords(
      repository,
      ...some.flatMap(({ environment, tag }) => [tag, environment]),
    ),
  }));
}

/** @param image - e.g. `registry.acme.example:5000/order-api:3f2a91c`, or with a digest after an `@` */
function splitImage(image: string): { repository: string; tag: string | null } {
  const [named, digest] = image.split('@');
  const [, repository, tag] = /^(.*?)(?::([^:/]+))?$/.exec(named)!;
  return { repository, tag: tag ?? digest ?? null };
}
