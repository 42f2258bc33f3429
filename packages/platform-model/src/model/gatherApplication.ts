import { byPath } from '@slipway/change-set';
import type { Application } from './Application';
import type { FileReading } from './FileReading';

/**
 * Gathers what belongs to one application.
 *
 * @param readings - its files, in any order
 */
export function gatherApplication(
  identity: Pick<
    Application,
    'service' | 'application' | 'name' | 'folder' | 'path'
  >,
  readings: readonly FileReading[],
): Application {
  const { service, application, name, folder, path } = identity;
  const gathered = {
    sources: [] as FileReading<'source'>[],
    overlays: [] as FileReading<'overlay'>[],
    terraform: [] as FileReading<'terraform-call'>[],
    argocd: [] as FileReading<'argocd'>[],
    kong: [] as FileReading<'kong'>[],
  };
  let catalogInfo: FileReading<'catalog-info'> | undefined;
  let dockerfile: FileReading<'dockerfile'> | undefined;
  let manifest: FileReading<'package'> | undefined;
  for (const reading of readings)
    switch (reading.kind) {
      case 'catalog-info':
        catalogInfo = reading;
        break;
      case 'dockerfile':
        dockerfile = reading;
        break;
      case 'package':
        manifest = reading;
        break;
      case 'source':
        gathered.sources.push(reading);
        break;
      case 'overlay':
        gathered.overlays.push(reading);
        break;
      case 'terraform-call':
        gathered.terraform.push(reading);
        break;
      case 'argocd':
        gathered.argocd.push(reading);
        break;
      case 'kong':
        gathered.kong.push(reading);
        break;
      default:
    }
  for (const list of Object.values(gathered)) list.sort(byPath);
  return {
    service,
    application,
    name,
    folder,
    path,
    catalogInfo,
    dockerfile,
    package: manifest,
    ...gathered,
  };
}
