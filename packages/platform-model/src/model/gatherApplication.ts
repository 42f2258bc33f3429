import type { Application } from './Application';
import type { FileKind } from './FileKind';
import type { FileReading } from './FileReading';

/**
 * Gathers what belongs to one application.
 *
 * @param readings - its files, sorted by path
 * @param firstPath - where to point when it has no catalog file
 */
export function gatherApplication(
  identity: Pick<Application, 'service' | 'application' | 'name' | 'folder'>,
  readings: readonly FileReading[],
  firstPath: string,
): Application {
  const { service, application, name, folder } = identity;
  const all = <K extends FileKind>(kind: K) =>
    readings.filter(reading => reading.kind === kind) as FileReading<K>[];
  const [catalogInfo] = all('catalog-info');
  return {
    service,
    application,
    name,
    folder,
    path: catalogInfo?.path ?? firstPath,
    catalogInfo,
    dockerfile: all('dockerfile')[0],
    package: all('package')[0],
    sources: all('source'),
    overlays: all('overlay'),
    terraform: all('terraform-call'),
    argocd: all('argocd'),
    kong: all('kong'),
  };
}
