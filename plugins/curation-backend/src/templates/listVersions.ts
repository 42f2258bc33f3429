import type { TemplateVersion } from '@slipway/plugin-curation-common';
import type { KeptVersion } from '../store/DatabaseVersionStore';
import type { Origin } from './OriginIndex';

/**
 * Lists the versions of a template: those that the portal has read, and those that only services speak of.
 *
 * @param current - the id of what lies in the folder now
 * @returns the current one first, then the last read first
 */
export function listVersions(
  kept: readonly KeptVersion[],
  current: string | undefined,
  origins: readonly Origin[],
): TemplateVersion[] {
  const services = new Map<string, number>();
  for (const { version } of origins)
    if (version !== null)
      services.set(version, (services.get(version) ?? 0) + 1);
  const count = (version: string | null) =>
    version === null ? 0 : services.get(version) ?? 0;
  const read = kept.map(
    (each): TemplateVersion => ({
      ...each,
      isCurrent: each.id === current,
      isAmbiguous: kept.some(
        other => other.version === each.version && other.id !== each.id,
      ),
      services: count(each.version),
    }),
  );
  const unread = [...services.keys()]
    .filter(version => !kept.some(each => each.version === version))
    .sort()
    .map(
      (version): TemplateVersion => ({
        id: null,
        version,
        isCurrent: false,
        isAmbiguous: false,
        firstReadAt: null,
        lastReadAt: null,
        services: count(version),
      }),
    );
  return [
    ...read.filter(({ isCurrent }) => isCurrent),
    ...read.filter(({ isCurrent }) => !isCurrent),
    ...unread,
  ];
}
