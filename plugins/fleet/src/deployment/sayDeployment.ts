import type { FleetDeployment } from '@slipway/plugin-fleet-common';
import { sayAge } from '../live/sayAge';
import type { Words } from '../words/useWords';
import { knowHealth, knowSync } from './HEALTHS';

/**
 * How sure one can be of a deployment, in few words: `live`, `as of 5 min ago`, `never seen`.
 *
 * @param now - milliseconds since the epoch
 */
export function sayCertainty(
  { isLive, observedAt }: Pick<FleetDeployment, 'isLive' | 'observedAt'>,
  now: number,
  words: Words,
): string {
  const { t } = words;
  if (isLive) return t('deployment.live');
  return observedAt
    ? t('age.asOf', { age: sayAge(observedAt, now, words) })
    : t('deployment.neverSeen');
}

/**
 * All of a deployment in sentences, for those who listen and for those who point at it.
 *
 * @param now - milliseconds since the epoch
 */
export function sayDeployment(
  deployment: FleetDeployment,
  now: number,
  words: Words,
): string {
  const { environment, health, sync, image, deployedAt, message } = deployment;
  const { t, formats } = words;
  const sentences = [
    `${environment}: ${t(`health.${knowHealth(health)}`)}, ${t(
      `sync.${knowSync(sync)}`,
    )}, ${sayCertainty(deployment, now, words)}.`,
    image && t('deployment.isImage', { image }),
    deployedAt &&
      t('deployment.isDeployed', { moment: formats.moment(deployedAt) }),
    message,
  ];
  return sentences.filter(Boolean).join(' ');
}
