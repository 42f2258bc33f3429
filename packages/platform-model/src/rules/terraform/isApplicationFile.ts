import type { FileReading } from '../../model/FileReading';
import { nameOutside } from '../../model/listArtefactNames';
import type { World } from '../../model/World';
import { resolveSource } from './resolveSource';

/**
 * Tells a file of an application from one of the cluster: it is called like an application, or calls the module that
 * applications call. A cluster's own files may hold a provider, a backend or whatever else a cluster needs.
 */
export function isApplicationFile(
  reading: FileReading<'terraform-call'>,
  world: World,
): boolean {
  return (
    world.claims('name', nameOutside(reading).toLowerCase()).length > 0 ||
    reading.facts.calls.some(
      call =>
        resolveSource(reading.path, call) ===
        world.layout.paths.terraformModule,
    )
  );
}
