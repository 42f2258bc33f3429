import { joinName, type PlatformLayout } from '@slipway/platform-layout';
import type { DeployObservation } from '@slipway/plugin-fleet-node';
import type { ObservedDeployment } from '../store/FleetStore';
import type { DeployPlace } from './findOverlays';

/** What was observed, as one application in one environment. */
export function toObservedDeployment(
  layout: PlatformLayout,
  place: DeployPlace,
  observation: DeployObservation,
): ObservedDeployment {
  const { key, sync, health, revision, message, url, history } = observation;
  return {
    ...place,
    key,
    sync,
    health,
    image: chooseImage(layout, place, observation.images),
    revision,
    deployedAt: history.at(-1)?.deployedAt ?? null,
    message,
    url,
  };
}

/** Of what runs there, e.g. beside sidecars, the application's own image. */
function chooseImage(
  { registry }: PlatformLayout,
  { service, application }: DeployPlace,
  images: readonly string[],
): string | null {
  const own = `${registry}/${joinName(service, application)}`;
  return (
    images.find(
      image =>
        image === own ||
        image.startsWith(`${own}:`) ||
        image.startsWith(`${own}@`),
    ) ??
    images[0] ??
    null
  );
}
