import type { Place, PlatformLayout } from '@slipway/platform-layout';

/**
 * The environments that an artefact may be for, by where it lies: one, unless several share a cluster or the layout
 * keeps those of all in one folder.
 */
export function environmentsOf(
  layout: PlatformLayout,
  { environment, cluster }: Place,
): string[] {
  return Object.keys(layout.environments).filter(
    name =>
      (environment === undefined || environment === name) &&
      (cluster === undefined || layout.environments[name].cluster === cluster),
  );
}
