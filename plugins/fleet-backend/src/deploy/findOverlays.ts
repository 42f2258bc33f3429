import { resolvePath, type PlatformLayout } from '@slipway/platform-layout';
import { environmentsOf, placeOfOverlay } from '@slipway/platform-model';
import type { DeployObservation } from '@slipway/plugin-fleet-node';
import type { ApplicationKey } from '../store/FleetStore';
import { nameRepository } from './nameRepository';

/** An application in one environment. */
export interface DeployPlace extends ApplicationKey {
  readonly environment: string;
}

/**
 * Tells from its sources whose deployment something is: that of the applications whose overlays it deploys.
 *
 * @returns each place once; none for what deploys anything else
 */
export function findOverlays(
  layout: PlatformLayout,
  sources: DeployObservation['sources'],
): DeployPlace[] {
  const ours = nameRepository(layout.repositoryUrl);
  const places = new Map<string, DeployPlace>();
  for (const { repoUrl, path } of sources) {
    const folder = resolvePath('', path);
    if (!folder || nameRepository(repoUrl) !== ours) continue;
    const place = placeOfOverlay(layout, folder);
    if (!place?.service || !place.application) continue;
    const { service, application } = place;
    for (const environment of environmentsOf(layout, place))
      places.set(`${service}/${application}/${environment}`, {
        service,
        application,
        environment,
      });
  }
  return [...places.values()];
}
