import type { FleetDeployment } from '@slipway/plugin-fleet-common';
import { formatAge, formatMoment } from '../live/formatAge';
import { HEALTH_WORDS, SYNC_WORDS } from './HEALTHS';

/**
 * How sure one can be of a deployment, in few words: `live`, `as of 5 min ago`, `never seen`.
 *
 * @param now - milliseconds since the epoch
 */
export function sayCertainty(
  { isLive, observedAt }: Pick<FleetDeployment, 'isLive' | 'observedAt'>,
  now: number,
): string {
  if (isLive) return 'live';
  return observedAt ? `as of ${formatAge(observedAt, now)}` : 'never seen';
}

/**
 * All of a deployment in sentences, for those who listen and for those who point at it.
 *
 * @param now - milliseconds since the epoch
 */
export function sayDeployment(deployment: FleetDeployment, now: number) {
  const { environment, health, sync, image, deployedAt, message } = deployment;
  const words = HEALTH_WORDS[health] ?? HEALTH_WORDS.Unknown;
  const sentences = [
    `${environment}: ${words.label}, ${
      SYNC_WORDS[sync] ?? SYNC_WORDS.Unknown
    }, ${sayCertainty(deployment, now)}.`,
    image && `Image ${image}.`,
    deployedAt && `Deployed ${formatMoment(deployedAt)}.`,
    message,
  ];
  return sentences.filter(Boolean).join(' ');
}
