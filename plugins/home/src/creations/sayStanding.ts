import type { Words } from '../words/useWords';
import type { Standing } from './Creation';

/** Where a creation stands, in a few words. */
export function sayStanding(
  { stage, environment = '' }: Standing,
  t: Words['t'],
): string {
  switch (stage) {
    case 'healthy':
      return environment
        ? t('stage.healthyIn', { environment })
        : t('stage.healthy');
    case 'syncing':
      return t('stage.syncing', { environment });
    case 'starting':
      return t('stage.starting', { environment });
    case 'degraded':
      return t('stage.degraded', { environment });
    default:
      return t(`stage.${stage}`);
  }
}
